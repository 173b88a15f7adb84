package org.rihla.centre.placement.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonView.DocumentView;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.model.ContractTerms;
import org.rihla.centre.placement.model.JourneyTable;
import org.rihla.centre.placement.model.MoveChecks;
import org.rihla.centre.placement.model.PaperChecks;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.Placement.Papers;
import org.rihla.centre.placement.model.PlacementBook;
import org.rihla.centre.placement.work.Telling.Told;
import org.rihla.centre.programme.PlaceId;
import org.rihla.centre.programme.Places;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.site.Text;
import org.springframework.stereotype.Component;

/** Makes a move of the table: guards first, then what goes with it, then the telling. */
@Component
class Moves {
    private final PlacementBook book;
    private final Opening opening;
    private final People people;
    private final Places places;
    private final Telling telling;
    private final PaperSettings papers;
    private final Clock clock;

    Moves(
            PlacementBook book,
            Opening opening,
            People people,
            Places places,
            Telling telling,
            PaperSettings papers,
            Clock clock) {
        this.book = book;
        this.opening = opening;
        this.people = people;
        this.places = places;
        this.telling = telling;
        this.papers = papers;
        this.clock = clock;
    }

    /** Makes an entered move of a locked placement. */
    Answer<Placement> make(Actor actor, Placement placement, MoveRequest request) {
        return after(placement, request.move())
                .then(to ->
                        MoveChecks.check(placement, request, LocalDate.now(clock))
                                .then(clean ->
                                        prepared(actor, placement, clean)
                                                .map(ready -> write(actor, ready, clean, to))));
    }

    /** Whether the table and what is typed allow a move; nothing is changed. */
    Answer<State> foresee(Placement placement, MoveRequest request) {
        return !JourneyTable.byHand(request.move())
                ? Answer.refused("placement.not-by-hand")
                : after(placement, request.move())
                        .then(to ->
                                MoveChecks.check(placement, request, LocalDate.now(clock))
                                        .map(_ -> to));
    }

    /** The state after a move, if the table has its line. */
    static Answer<State> after(Placement placement, Move move) {
        return JourneyTable.TABLE
                .after(placement.state(), move)
                .<Answer<State>>map(Answer::of)
                .orElseGet(() ->
                        Answer.refused("placement.not-possible-now", words(placement.state())));
    }

    /** A state in words. */
    static Text words(State state) {
        return Text.of(
                "placement.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Answer<Placement> prepared(Actor actor, Placement placement, MoveRequest request) {
        return switch (request.move()) {
            case MAKE_CONTRACT -> contract(placement, request);
            case CLEAR ->
                    PaperChecks.forClearance(documents(placement), request.on(), papers.policy())
                            .map(_ -> placement.allowedBy(given(request)));
            case DEPART ->
                    PaperChecks.forDeparture(documents(placement), request.on(), papers.policy())
                            .map(_ -> placement);
            case ARRIVE -> withPlace(placement, place -> places.consume(actor, place));
            case WITHDRAW ->
                    withPlace(
                                    placement,
                                    place -> places.release(actor, place, text(request.reason())))
                            .map(Placement::withoutPlace);
            case PROVE_EXIT -> Answer.of(placement.exited(request.on(), text(request.evidence())));
            default -> Answer.of(placement);
        };
    }

    private Placement write(Actor actor, Placement ready, MoveRequest request, State to) {
        State from = ready.state();
        Placement moved =
                book.update(ready.moved(to, request.move(), request.on(), request.reason()));
        telling.moved(
                actor,
                moved,
                new Told(
                        from,
                        request.move(),
                        request.on(),
                        request.reason(),
                        request.evidence(),
                        request.place()));
        return moved;
    }

    private Answer<Placement> contract(Placement placement, MoveRequest request) {
        var offered = opening.offer(placement.parties().offer()).terms();
        var drawnUp = request.terms();
        return ContractTerms.check(offered, drawnUp == null ? offered : drawnUp)
                .map(agreed -> {
                    book.sign(placement.id(), agreed);
                    return placement.lasting(agreed.span());
                });
    }

    private static Answer<Placement> withPlace(
            Placement placement, Function<PlaceId, Answer<PlaceId>> done) {
        PlaceId place = placement.place();
        return place == null ? Answer.of(placement) : done.apply(place).map(_ -> placement);
    }

    private List<DocumentView> documents(Placement placement) {
        return people.facts(placement.parties().person()).documents();
    }

    private static Papers given(MoveRequest request) {
        LocalDate until = request.validUntil();
        if (until == null) {
            throw new IllegalStateException("A clearance without its last day was not checked");
        }
        return new Papers(text(request.evidence()), until);
    }

    private static String text(@Nullable String checked) {
        if (checked == null) {
            throw new IllegalStateException("A move without its reason or proof was not checked");
        }
        return checked;
    }
}
