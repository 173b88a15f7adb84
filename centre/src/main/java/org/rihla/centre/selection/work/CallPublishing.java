package org.rihla.centre.selection.work;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.Network;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.NewCall;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.Call.Post;
import org.rihla.centre.selection.model.Call.SignedList;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.CallRules;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes a call: an accepted offer, agencies with places, one window for everybody (C13). */
@Component
class CallPublishing {
    private final CallBook calls;
    private final Offers offers;
    private final Seasons seasons;
    private final Places places;
    private final Network network;
    private final History history;
    private final SelectionSettings settings;
    private final TransactionTemplate allOrNothing;
    private final Clock clock;

    CallPublishing(
            CallBook calls,
            Offers offers,
            Seasons seasons,
            Places places,
            Network network,
            History history,
            SelectionSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.calls = calls;
        this.offers = offers;
        this.seasons = seasons;
        this.places = places;
        this.network = network;
        this.history = history;
        this.settings = settings;
        this.allOrNothing = new TransactionTemplate(transactions);
        this.allOrNothing.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /** Publishes a call and reserves its places; a refusal leaves nothing behind. */
    Answer<Call> publish(Actor actor, NewCall typed) {
        OfferView offer =
                offers.find(actor, typed.offer()).orElseThrow(() -> new NotFound("offer"));
        if (offer.state() != Offers.State.ACCEPTED) {
            return Answer.refused("selection.offer-not-accepted", offer.code());
        }
        List<FieldFault> faults = faults(typed, offer);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("selection.check-fields", faults));
        }
        Answer<Call> answer =
                allOrNothing.execute(transaction -> {
                    Answer<Call> published = reserveAndKeep(actor, typed, offer);
                    if (published instanceof Answer.Refused) {
                        transaction.setRollbackOnly();
                    }
                    return published;
                });
        return requireNonNull(answer);
    }

    private Answer<Call> reserveAndKeep(Actor actor, NewCall typed, OfferView offer) {
        Call call = call(typed, offer);
        Answer<?> taken = offers.openCall(actor, offer.id());
        for (Map.Entry<String, Integer> line : call.places().entrySet()) {
            taken = taken.then(_ -> reserve(actor, call, line));
        }
        return taken.then(_ -> {
            calls.add(call);
            history.add(
                    actor,
                    History.Entry.of(
                            "selection.history.published",
                            "call:" + call.id().value(),
                            null,
                            Map.of("call", call.code())));
            return Answer.of(call);
        });
    }

    private Answer<Integer> reserve(Actor actor, Call call, Map.Entry<String, Integer> line) {
        return places.reserve(
                actor,
                call.season(),
                new AgencyId(line.getKey()),
                PlaceType.NEWCOMER,
                call.post().employer().value(),
                call.id().value(),
                line.getValue());
    }

    private Call call(NewCall typed, OfferView offer) {
        String season =
                seasons.find(offer.season()).orElseThrow(() -> new NotFound("season")).code();
        TreeMap<String, Integer> byAgency = new TreeMap<>();
        typed.places().forEach((agency, count) -> byAgency.put(agency.value(), count));
        boolean opensToday = !typed.opens().isAfter(LocalDate.now(clock));
        return new Call(
                new CallId(Ulid.next(clock)),
                "%s-%s-%04d".formatted(season, settings.series(), calls.nextNumber(offer.season())),
                offer.id(),
                offer.season(),
                new Post(
                        offer.terms().title(),
                        offer.employer(),
                        offer.employerName(),
                        offer.terms().isco(),
                        offer.terms().language(),
                        offer.terms().span()),
                byAgency,
                new TreeSet<>(typed.communes()),
                new DateSpan(typed.opens(), typed.closes()),
                new TreeSet<>(typed.channels()),
                typed.criteria(),
                opensToday ? Calls.State.OPEN : Calls.State.SCHEDULED,
                SignedList.NONE,
                0);
    }

    private List<FieldFault> faults(NewCall call, OfferView offer) {
        List<FieldFault> faults =
                new ArrayList<>(
                        CallRules.faults(call, LocalDate.now(clock), settings.shortestWindow()));
        int sum = call.places().values().stream().mapToInt(Integer::intValue).sum();
        if (sum > offer.terms().posts()) {
            faults.add(
                    FieldFault.of(
                            "places", "selection.more-places-than-posts", offer.terms().posts()));
        }
        if (!call.closes().isBefore(offer.terms().span().from())) {
            faults.add(FieldFault.of("closes", "selection.closes-after-start"));
        }
        if (!call.communes().stream().allMatch(code -> network.territory(code).isPresent())) {
            faults.add(FieldFault.of("communes", "selection.unknown-territory"));
            return faults;
        }
        for (AgencyId agency : call.places().keySet()) {
            if (network.agency(agency).isEmpty()) {
                faults.add(FieldFault.of("places", "selection.unknown-agency"));
            } else if (!callsHome(call.communes(), agency)) {
                faults.add(
                        FieldFault.of(
                                "communes",
                                "selection.agency-without-communes",
                                network.agency(agency).orElseThrow().name()));
            }
        }
        return faults;
    }

    /** Whether one of the called territories is an agency's own, wholly or in part. */
    private boolean callsHome(Set<String> territories, AgencyId agency) {
        return territories.stream().anyMatch(code -> isIn(code, agency));
    }

    private boolean isIn(String code, AgencyId agency) {
        boolean own =
                network.competentFor(code)
                        .filter(competent -> competent.id().equals(agency))
                        .isPresent();
        return own
                || network.below(code).stream()
                        .map(TerritoryView::code)
                        .anyMatch(below -> isIn(below, agency));
    }
}
