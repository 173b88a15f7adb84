package org.rihla.centre.employer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferQuestions;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.employer.Offers.StateCount;
import org.rihla.centre.programme.Occupations;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Step;
import org.rihla.centre.site.parts.Tag;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offers: their list by state, and one offer with its checks and what can be done with it. */
@Controller
@RequestMapping("/offers")
public class OfferPages {
    private static final String ONE = "employer/offer";
    private static final int A_PAGE = 100;

    private final Offers offers;
    private final OfferQuestions questions;
    private final Clock clock;
    private final Seasons seasons;
    private final SeasonAsked asked;
    private final Occupations occupations;
    private final History history;
    private final Languages languages;

    OfferPages(
            Offers offers,
            OfferQuestions questions,
            Clock clock,
            Seasons seasons,
            SeasonAsked asked,
            Occupations occupations,
            History history,
            Languages languages) {
        this.offers = offers;
        this.questions = questions;
        this.clock = clock;
        this.seasons = seasons;
        this.asked = asked;
        this.occupations = occupations;
        this.history = history;
        this.languages = languages;
    }

    /** An offer in a list. */
    public record Row(OfferView offer, Tag tag) {}

    /**
     * The list.
     *
     * @param season the season, or null while there is none
     * @param total how many offers the list has, on all its pages
     * @param counts one figure per state, each leading to its list
     * @param next where the list goes on, or null
     */
    public record OffersPage(
            @Nullable SeasonView season,
            List<SeasonView> seasons,
            @Nullable State state,
            int total,
            int posts,
            List<Fact> counts,
            List<Row> rows,
            @Nullable String next,
            boolean mayFile) {
        /** Keeps copies. */
        public OffersPage {
            seasons = List.copyOf(seasons);
            counts = List.copyOf(counts);
            rows = List.copyOf(rows);
        }
    }

    /** A finding as it is shown. */
    public record FindingLine(Tag tag, Text sentence, String article, String code) {}

    /**
     * One offer.
     *
     * @param heard the offer as the worker will hear it
     * @param missing the terms that were not given
     * @param moves what the reader can do now
     * @param talks whether questions on offers concern the reader
     * @param form what was typed for a move, with the reason why it was refused
     */
    public record OfferPage(
            OfferView offer,
            SeasonView season,
            Tag tag,
            List<FindingLine> findings,
            List<Text> heard,
            List<Text> missing,
            List<Step> steps,
            Moves moves,
            boolean talks,
            List<QuestionPages.Row> questions,
            Form form) {
        /** Keeps copies. */
        public OfferPage {
            questions = List.copyOf(questions);
            findings = List.copyOf(findings);
            heard = List.copyOf(heard);
            missing = List.copyOf(missing);
            steps = List.copyOf(steps);
        }

        /** Where its joint request is shown; null if it stands alone. */
        public @Nullable String jointRequestAt() {
            String number = offer.jointRequest();
            return number == null ? null : JointPages.at(season.code(), number);
        }

        /** Whether a question can still be asked. */
        public boolean mayAsk() {
            return switch (offer.state()) {
                case CLOSED, WITHDRAWN, LAPSED -> false;
                default -> talks;
            };
        }
    }

    /** What the reader can do with an offer now. */
    public record Moves(
            boolean accept,
            boolean sendBack,
            boolean block,
            boolean letThrough,
            boolean correct,
            boolean withdraw) {

        /** Whether there is anything to do. */
        public boolean any() {
            return accept || sendBack || block || letThrough || correct || withdraw;
        }
    }

    @GetMapping
    Object list(
            Actor actor,
            @RequestParam(required = false) @Nullable String season,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after) {
        actor.needs(Right.SEE_OFFERS);
        Optional<SeasonView> chosen = asked.season(season);
        State only =
                Arrays.stream(State.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null);
        List<OfferView> all =
                chosen.map(one -> offers.list(actor, one.id(), only)).orElse(List.of());
        List<OfferView> rest =
                after == null
                        ? all
                        : all.stream()
                                .dropWhile(offer -> !offer.code().equals(after))
                                .skip(1)
                                .toList();
        List<OfferView> shown = rest.stream().limit(A_PAGE).toList();
        return Pages.show(
                "employer/offers",
                new OffersPage(
                        chosen.orElse(null),
                        seasons.all(),
                        only,
                        all.size(),
                        all.stream().mapToInt(offer -> offer.stated().posts()).sum(),
                        chosen.map(one -> counts(actor, one)).orElse(List.of()),
                        shown.stream()
                                .map(offer -> new Row(offer, Words.tag(offer.state())))
                                .toList(),
                        rest.size() > shown.size() ? next(chosen, only, shown) : null,
                        actor.may(Right.FILE_OFFERS)));
    }

    @GetMapping("/{id}")
    Object one(Actor actor, @PathVariable OfferId id) {
        return Pages.show(ONE, page(actor, id, Form.empty()));
    }

    @PostMapping("/{id}/acceptance")
    Object accept(Actor actor, @PathVariable OfferId id, Form form) {
        return answer(actor, id, form, offers.accept(actor, id));
    }

    @PostMapping("/{id}/return")
    Object sendBack(Actor actor, @PathVariable OfferId id, Form form) {
        return answer(actor, id, form, offers.sendBack(actor, id, form.clean("reason")));
    }

    @PostMapping("/{id}/block")
    Object block(Actor actor, @PathVariable OfferId id, Form form) {
        return answer(actor, id, form, offers.block(actor, id, form.clean("reason")));
    }

    @PostMapping("/{id}/release")
    Object letThrough(Actor actor, @PathVariable OfferId id, Form form) {
        return answer(actor, id, form, offers.letThrough(actor, id, form.clean("reason")));
    }

    @PostMapping("/{id}/withdrawal")
    Object withdraw(Actor actor, @PathVariable OfferId id, Form form) {
        return answer(actor, id, form, offers.withdraw(actor, id, form.clean("reason")));
    }

    private Object answer(Actor actor, OfferId id, Form form, Answer<OfferView> answer) {
        return switch (answer) {
            case Answer.Accepted<OfferView>(var offer) ->
                    Pages.done("/offers/" + id.value(), done(offer));
            case Answer.Refused<OfferView>(var no) -> refused(actor, id, form, no);
        };
    }

    /** The page of an offer with the reason why something was refused there. */
    Object refused(Actor actor, OfferId id, Form form, Refusal no) {
        return Pages.refused(ONE, page(actor, id, form.refused(no)), no);
    }

    private static Text done(OfferView offer) {
        return Text.of(
                "employer.done." + offer.state().name().toLowerCase(Locale.ROOT),
                new Code(offer.code()));
    }

    private OfferPage page(Actor actor, OfferId id, Form form) {
        OfferView offer = offers.find(actor, id).orElseThrow(() -> new NotFound("offer"));
        SeasonView season = seasons.find(offer.season()).orElseThrow(() -> new NotFound("season"));
        String occupation = occupations.nameOf(offer.stated().isco(), languages.current());
        return new OfferPage(
                offer,
                season,
                Words.tag(offer.state()),
                offer.findings().stream()
                        .map(finding ->
                                new FindingLine(
                                        Words.tag(finding),
                                        Words.sentence(finding),
                                        finding.article(),
                                        finding.code()))
                        .toList(),
                HeardOffer.of(offer.stated(), offer.employerName(), occupation),
                offer.stated().missing().stream()
                        .map(term -> Text.of("employer.term." + term))
                        .toList(),
                Words.steps(history.ofSubject("offer:" + id.value()), actor.role()),
                moves(actor, offer.state()),
                questions.sideOf(actor).isPresent(),
                asked(actor, id),
                form);
    }

    private List<QuestionPages.Row> asked(Actor actor, OfferId id) {
        LocalDate today = LocalDate.now(clock);
        return questions.sideOf(actor).stream()
                .flatMap(side ->
                        questions.of(actor, id).stream()
                                .map(one ->
                                        new QuestionPages.Row(
                                                one, QuestionWords.tag(one, side, today))))
                .toList();
    }

    private static Moves moves(Actor actor, State state) {
        boolean decides = actor.may(Right.DECIDE_OFFERS);
        boolean files = actor.may(Right.FILE_OFFERS);
        boolean analysed = state == State.UNDER_ANALYSIS;
        boolean blocked = state == State.BLOCKED;
        boolean withdrawable =
                switch (state) {
                    case CONTRACTED, CLOSED, WITHDRAWN, LAPSED -> false;
                    default -> true;
                };
        return new Moves(
                decides && analysed,
                decides && (analysed || blocked),
                decides && analysed,
                decides && blocked,
                files && state == State.TO_CORRECT,
                files && withdrawable);
    }

    private List<Fact> counts(Actor actor, SeasonView season) {
        return offers.counts(actor, season.id()).stream()
                .sorted(Comparator.comparing(StateCount::state))
                .map(count ->
                        Fact.counted(
                                Text.of("employer.state." + count.state().name()),
                                count.offers(),
                                "/offers?season=%s&state=%s"
                                        .formatted(season.code(), count.state().name())))
                .toList();
    }

    private static String next(
            Optional<SeasonView> season, @Nullable State state, List<OfferView> shown) {
        return "/offers?season=%s%s&after=%s"
                .formatted(
                        season.map(SeasonView::code).orElse(""),
                        state == null ? "" : "&state=" + state.name(),
                        shown.getLast().code());
    }
}
