package org.rihla.centre.network.work;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.ScopeChoices;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.model.AgencyBook;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Component;

/** Offers the agencies as territories of accounts. */
@Component
class AgencyChoices implements ScopeChoices {
    private final AgencyBook agencies;

    AgencyChoices(AgencyBook agencies) {
        this.agencies = agencies;
    }

    @Override
    public Kind kind() {
        return Kind.AGENCIES;
    }

    @Override
    public List<Choice> choices() {
        return agencies.all().stream()
                .map(agency -> new Choice(agency.id().value(), agency.name()))
                .toList();
    }

    @Override
    public Optional<LocalName> name(String id) {
        return Ulid.isOne(id)
                ? agencies.find(new AgencyId(id)).map(AgencyView::name)
                : Optional.empty();
    }
}
