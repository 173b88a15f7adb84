package org.rihla.centre.employer.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Employers.EmployerView;
import org.rihla.centre.employer.Employers.State;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.employer.web.OfferPages.Row;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.Places.CellView;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Action;
import org.rihla.centre.site.parts.NowCard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The employer's own page: what is missing, her offers with their sums, where her places stand. */
@Controller
public class EmployerHome {
    private final Employers employers;
    private final Offers offers;
    private final Places places;
    private final SeasonAsked asked;

    EmployerHome(Employers employers, Offers offers, Places places, SeasonAsked asked) {
        this.employers = employers;
        this.offers = offers;
        this.places = places;
        this.asked = asked;
    }

    /**
     * The sums of her places.
     *
     * @param asked all that were ever reserved for her
     * @param givenBack reserved once and opened again
     */
    public record Sums(
            int asked, int reserved, int committed, int consumed, int released, int givenBack) {}

    /** The page. */
    public record HomePage(
            EmployerView employer,
            @Nullable SeasonView season,
            @Nullable NowCard now,
            List<Row> offers,
            int posts,
            Sums sums,
            Text standing,
            boolean inOrder) {
        /** Keeps a copy of the offers. */
        public HomePage {
            offers = List.copyOf(offers);
        }
    }

    @GetMapping("/employer")
    Object home(Actor actor, @RequestParam(required = false) @Nullable String season) {
        EmployerView own = own(actor);
        Optional<SeasonView> chosen = asked.season(season);
        List<OfferView> hers =
                chosen.map(one -> offers.list(actor, one.id(), null)).orElse(List.of());
        return Pages.show(
                "employer/home",
                new HomePage(
                        own,
                        chosen.orElse(null),
                        now(hers).orElse(null),
                        hers.stream()
                                .map(offer -> new Row(offer, Words.tag(offer.state())))
                                .toList(),
                        hers.stream().mapToInt(offer -> offer.stated().posts()).sum(),
                        sums(chosen, own.id()),
                        standing(own),
                        own.state() == State.ACCREDITED));
    }

    private EmployerView own(Actor actor) {
        return actor.scope() instanceof Scope.OfEmployer(var id)
                ? employers
                        .find(actor, new EmployerId(id))
                        .orElseThrow(() -> new NotFound("employer"))
                : notAnEmployer();
    }

    private static EmployerView notAnEmployer() {
        throw new NotFound("page");
    }

    /** The offer whose time for correction ends first is the one thing to do. */
    private static Optional<NowCard> now(List<OfferView> hers) {
        return hers.stream()
                .filter(offer -> offer.state() == Offers.State.TO_CORRECT)
                .filter(offer -> offer.correctBy() != null)
                .min(Comparator.comparing(EmployerHome::due))
                .map(EmployerHome::card);
    }

    private static LocalDate due(OfferView offer) {
        return Objects.requireNonNull(offer.correctBy());
    }

    private static NowCard card(OfferView offer) {
        String at = "/offers/" + offer.id().value();
        return new NowCard(
                Icon.CLOCK,
                Text.of("employer.now.by", due(offer)),
                Text.of("employer.now.correct", new Code(offer.code())),
                Text.of("employer.now.effect"),
                List.of(
                        new Action(Text.of("employer.correct"), at + "/correction", Icon.PAPER),
                        Action.of(Text.of("employer.see-why"), at)));
    }

    private Sums sums(Optional<SeasonView> season, EmployerId employer) {
        List<CellView> cells =
                season.map(one -> places.cells(one.id())).orElse(List.of()).stream()
                        .filter(cell -> employer.value().equals(cell.employer()))
                        .toList();
        int asked = cells.stream().mapToInt(CellView::asked).sum();
        int kept = cells.stream().mapToInt(CellView::total).sum();
        return new Sums(
                asked,
                cells.stream().mapToInt(CellView::reserved).sum(),
                cells.stream().mapToInt(CellView::committed).sum(),
                cells.stream().mapToInt(CellView::consumed).sum(),
                cells.stream().mapToInt(CellView::released).sum(),
                asked - kept);
    }

    private static Text standing(EmployerView own) {
        LocalDate until = own.accreditedUntil();
        return own.state() == State.ACCREDITED && until != null
                ? Text.of("employer.accredited-until", until)
                : Text.of("employer.standing-is", Text.of("employer.standing." + own.state()));
    }
}
