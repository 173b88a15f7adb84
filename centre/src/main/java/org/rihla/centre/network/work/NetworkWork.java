package org.rihla.centre.network.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.network.model.AgencyBook;
import org.rihla.centre.network.model.FoldedName;
import org.rihla.centre.network.model.TerritoryBook;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds agencies, gives them territories, and answers who is competent. */
@Service
class NetworkWork implements Network {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,23}");
    private static final int LONGEST_NAME = 80;
    private static final int SHORTEST_SEARCH = 1;
    private static final int LONGEST_SEARCH = 60;

    private final TerritoryBook territories;
    private final AgencyBook agencies;
    private final History history;
    private final Clock clock;
    // A territory never changes its region (an import keeps the parent), so this can never be
    // wrong,
    // on any server; it holds one entry per territory at most.
    private final Map<String, String> regionCodes = new ConcurrentHashMap<>();

    NetworkWork(TerritoryBook territories, AgencyBook agencies, History history, Clock clock) {
        this.territories = territories;
        this.agencies = agencies;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Answer<AgencyId> add(Actor actor, NewAgency typed) {
        actor.needs(Right.MANAGE_NETWORK);
        territories.lock();
        NewAgency wanted = clean(typed);
        List<FieldFault> faults = faults(wanted);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("network.check-fields", faults));
        }
        Optional<Refusal> overlap = overlap(wanted);
        if (overlap.isPresent()) {
            return new Answer.Refused<>(overlap.orElseThrow());
        }
        return Answer.of(open(actor, wanted));
    }

    private AgencyId open(Actor actor, NewAgency wanted) {
        AgencyId id = new AgencyId(Ulid.next(clock));
        String region = territory(wanted.province()).map(TerritoryView::parent).orElse("");
        agencies.add(
                new AgencyView(id, wanted.code(), wanted.name(), region, wanted.province()),
                clock.instant());
        wanted.territories().forEach(code -> agencies.give(code, id));
        write(actor, "network.history.agency-opened", id, Map.of("code", wanted.code()));
        return id;
    }

    @Override
    @Transactional
    public Answer<AgencyId> handOver(Actor actor, String territory, AgencyId to) {
        actor.needs(Right.MANAGE_NETWORK);
        territories.lock();
        AgencyView agency = agencies.find(to).orElseThrow(() -> new NotFound("agency"));
        TerritoryView given =
                territories
                        .find(territory)
                        .filter(found -> found.level() != TerritoryView.Level.REGION)
                        .orElseThrow(() -> new NotFound("commune"));
        agencies.give(given.code(), to);
        write(
                actor,
                "network.history.handed-over",
                agency.id(),
                Map.of("territory", given.name().latin()));
        return Answer.of(to);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TerritoryView> territoriesOf(AgencyId agency) {
        return agencies.territoriesOf(agency);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TerritoryView> gaps() {
        return territories.gaps();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgencyView> agencies() {
        return agencies.all();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgencyView> agency(AgencyId id) {
        return agencies.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgencyView> agencyByCode(String code) {
        return agencies.byCode(code);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgencyView> competentFor(String territory) {
        return agencies.competentFor(territory);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TerritoryView> territory(String code) {
        return territories.find(code);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TerritoryView> regions() {
        return territories.regions();
    }

    @Override
    @Transactional(readOnly = true)
    public List<TerritoryView> below(String code) {
        return territories.below(code);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TerritoryView> communesLike(String typed, int atMost) {
        String folded = FoldedName.of(typed);
        return folded.length() < SHORTEST_SEARCH || folded.length() > LONGEST_SEARCH
                ? List.of()
                : territories.communesBeginning(folded, atMost);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TerritoryView> regionOf(String territory) {
        return territories.regionOf(territory);
    }

    @Override
    public String regionCode(String territory) {
        String known = regionCodes.get(territory);
        if (known != null) {
            return known;
        }
        String found = territories.regionOf(territory).map(TerritoryView::code).orElse("");
        if (!found.isEmpty()) {
            regionCodes.put(territory, found);
        }
        return found;
    }

    private List<FieldFault> faults(NewAgency wanted) {
        List<FieldFault> faults = new ArrayList<>();
        if (!CODE.matcher(wanted.code()).matches()) {
            faults.add(FieldFault.of("code", "network.code-form"));
        } else if (agencies.byCode(wanted.code()).isPresent()) {
            faults.add(FieldFault.of("code", "network.code-taken"));
        }
        LocalName name = wanted.name();
        TextRules.required("name.latin", name.latin())
                .or(() -> TextRules.latin("name.latin", name.latin(), LONGEST_NAME))
                .ifPresent(faults::add);
        String arabic = name.arabic();
        if (arabic != null) {
            TextRules.arabic("name.arabic", arabic, LONGEST_NAME).ifPresent(faults::add);
        }
        if (territories
                .find(wanted.province())
                .filter(found -> found.level() == TerritoryView.Level.PROVINCE)
                .isEmpty()) {
            faults.add(FieldFault.of("province", "network.no-such-province"));
        }
        for (String unknown : agencies.unknown(wanted.territories())) {
            faults.add(FieldFault.of("territories", "network.no-such-territory", unknown));
        }
        return faults;
    }

    /** The first territory that another agency has already, above it, at it or below it. */
    private Optional<Refusal> overlap(NewAgency wanted) {
        for (String code : wanted.territories().stream().sorted().toList()) {
            Optional<AgencyView> other =
                    agencies.competentFor(code).or(() -> agencies.competentBelow(code));
            if (other.isPresent()) {
                return Optional.of(
                        Refusal.of(
                                "network.overlap",
                                territories.find(code).orElseThrow().name(),
                                other.orElseThrow().name(),
                                wanted.name()));
            }
        }
        return Optional.empty();
    }

    private void write(Actor actor, String kind, AgencyId id, Map<String, String> facts) {
        history.add(actor, History.Entry.of(kind, "agency:" + id.value(), null, facts));
    }

    private static NewAgency clean(NewAgency typed) {
        return new NewAgency(
                typed.code().strip().toUpperCase(Locale.ROOT),
                new LocalName(
                        TextRules.clean(typed.name().latin()), cleanOrNone(typed.name().arabic())),
                typed.province().strip(),
                typed.territories());
    }

    private static @Nullable String cleanOrNone(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : TextRules.clean(typed);
    }
}
