package org.rihla.centre.selection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.TypedCall;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Ulid;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.springframework.stereotype.Component;

/** The form by which a call is published. */
@Component
class NewCallForms {
    private static final String PLACES = "places.";
    private static final String POINTS = "points.";
    private static final int USUAL_WINDOW = 20;

    private final Offers offers;
    private final Seasons seasons;
    private final Places places;
    private final Network network;
    private final Clock clock;

    NewCallForms(Offers offers, Seasons seasons, Places places, Network network, Clock clock) {
        this.offers = offers;
        this.seasons = seasons;
        this.places = places;
        this.network = network;
        this.clock = clock;
    }

    /** An empty form with the usual window, channels and criteria. */
    Form fresh() {
        LocalDate today = LocalDate.now(clock);
        return Form.empty()
                .with("opens", today.plusDays(1))
                .with("closes", today.plusDays(USUAL_WINDOW))
                .withAll("channels", List.of("BOARD", "SMS", "WEB"))
                .with(POINTS + "FARM_MONTHS", 40)
                .with(POINTS + "SAME_OCCUPATION", 30)
                .with(POINTS + "LANGUAGE", 10)
                .with(POINTS + "PAPERS_READY", 20);
    }

    /** What was typed. */
    TypedCall typed(Form form) {
        Map<String, Integer> byAgency = new HashMap<>();
        for (AgencyView agency : network.agencies()) {
            int count = number(form, PLACES + agency.id().value());
            if (count != 0) {
                byAgency.put(agency.id().value(), count);
            }
        }
        Set<String> communes = new LinkedHashSet<>(form.all("communes"));
        for (String code : form.clean("otherCommunes").split("[\\s,;]+", -1)) {
            if (!code.isEmpty()) {
                communes.add(code);
            }
        }
        List<Criterion> criteria = new ArrayList<>();
        for (String code : Calls.CRITERIA) {
            int points = number(form, POINTS + code);
            if (points != 0) {
                criteria.add(new Criterion(code, points));
            }
        }
        return new TypedCall(
                form.value("offer"),
                byAgency,
                communes,
                date(form, "opens"),
                date(form, "closes"),
                Set.copyOf(form.all("channels")),
                criteria);
    }

    /** The page for an offer, or for choosing one. */
    NewCallPage page(Actor actor, @Nullable String offer, Form form) {
        Optional<OfferView> chosen =
                offer != null && Ulid.isOne(offer)
                        ? offers.find(actor, new OfferId(offer))
                        : Optional.empty();
        return new NewCallPage(
                chosen.map(NewCallForms::offer).orElse(null),
                chosen.isPresent() ? List.of() : accepted(actor),
                chosen.map(one -> agencies(one.season())).orElse(List.of()),
                choices("selection.channel.", Calls.CHANNELS),
                Calls.CRITERIA.stream().map(NewCallForms::criterion).toList(),
                form);
    }

    private List<NewCallPage.Offer> accepted(Actor actor) {
        return seasons.all().stream()
                .flatMap(season -> offers.list(actor, season.id(), Offers.State.ACCEPTED).stream())
                .map(NewCallForms::offer)
                .toList();
    }

    private List<NewCallPage.Agency> agencies(SeasonId season) {
        Map<AgencyId, Integer> free = new HashMap<>();
        for (Places.CellView cell : places.cells(season)) {
            if (cell.type() == PlaceType.NEWCOMER) {
                free.merge(cell.agency(), cell.open(), Integer::sum);
            }
        }
        return network.agencies().stream()
                .filter(agency -> free.getOrDefault(agency.id(), 0) > 0)
                .map(agency -> agency(agency, free.getOrDefault(agency.id(), 0)))
                .toList();
    }

    private NewCallPage.Agency agency(AgencyView agency, int free) {
        LocalName province =
                network.territory(agency.province())
                        .map(territory -> territory.name())
                        .orElse(agency.name());
        return new NewCallPage.Agency(
                agency.id().value(),
                agency.name(),
                Choice.of(agency.province(), Text.asIs(province)),
                free);
    }

    private static NewCallPage.Offer offer(OfferView offer) {
        return new NewCallPage.Offer(
                offer.id().value(),
                offer.code(),
                offer.terms().title(),
                offer.employerName(),
                offer.terms().posts(),
                offer.terms().span().from(),
                offer.terms().span().to());
    }

    private static NewCallPage.Criterion criterion(String code) {
        String key = "selection.criterion." + SelectionTexts.code(code);
        return new NewCallPage.Criterion(code, Text.of(key), Text.of(key + ".hint"));
    }

    static List<Choice> choices(String prefix, List<String> codes) {
        return codes.stream()
                .map(code -> Choice.of(code, Text.of(prefix + SelectionTexts.code(code))))
                .toList();
    }

    /** A number, 0 if the field is empty, and -1, which no rule accepts, if it is none. */
    private static int number(Form form, String field) {
        String typed = form.clean(field);
        if (typed.isEmpty()) {
            return 0;
        }
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    static String date(Form form, String field) {
        String year = form.clean(field + ".year");
        String month = form.clean(field + ".month");
        String day = form.clean(field + ".day");
        return year.isEmpty() && month.isEmpty() && day.isEmpty()
                ? ""
                : year + "-" + two(month) + "-" + two(day);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
