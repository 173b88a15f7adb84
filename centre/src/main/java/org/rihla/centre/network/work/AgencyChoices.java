package org.rihla.centre.network.work;

import java.util.List;
import org.rihla.centre.access.ScopeChoices;
import org.rihla.centre.network.model.AgencyBook;
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
}
