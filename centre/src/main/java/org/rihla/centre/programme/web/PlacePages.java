package org.rihla.centre.programme.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.EmployerNames;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.Places.CellView;
import org.rihla.centre.programme.Places.Filter;
import org.rihla.centre.programme.Places.State;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The places of a season: how they stand, cell by cell, and each number's list. */
@Controller
@RequestMapping("/places")
public class PlacePages {
    private static final int MOST_LISTED = 500;

    private final Places places;
    private final Seasons seasons;
    private final SeasonChoice choice;
    private final Network network;
    private final EmployerNames employers;

    PlacePages(
            Places places,
            Seasons seasons,
            SeasonChoice choice,
            Network network,
            EmployerNames employers) {
        this.places = places;
        this.seasons = seasons;
        this.choice = choice;
        this.network = network;
        this.employers = employers;
    }

    /**
     * How the places of one agency and type stand, or of one employer within.
     *
     * @param employer the employer's name; absent where all are summed up
     * @param query what makes its numbers' lists, to be followed by {@code &state=}
     */
    public record Line(
            LocalName agency,
            @Nullable String employer,
            PlaceType type,
            int asked,
            int open,
            int reserved,
            int committed,
            int consumed,
            int released,
            String query) {

        /** All places of the line. */
        public int total() {
            return open + reserved + committed + consumed + released;
        }
    }

    /**
     * The page.
     *
     * @param season the season, or null while there is none
     * @param lines by agency and type, the last one the sum
     * @param cells by employer, agency and type
     */
    public record PlacesPage(
            @Nullable SeasonView season,
            List<SeasonView> seasons,
            List<Line> lines,
            @Nullable Line sum,
            List<Line> cells,
            boolean mayManage) {
        /** Keeps copies. */
        public PlacesPage {
            seasons = List.copyOf(seasons);
            lines = List.copyOf(lines);
            cells = List.copyOf(cells);
        }
    }

    /**
     * One place in a list.
     *
     * @param number its place in the list
     */
    public record Listed(
            int number,
            LocalName agency,
            PlaceType type,
            State state,
            @Nullable String employer,
            @Nullable String call,
            @Nullable String placement) {}

    /**
     * The list behind a number.
     *
     * @param total how many there are; more than are listed when the list is cut
     */
    public record ListPage(SeasonView season, int total, List<Listed> rows) {
        /** Keeps a copy of the rows. */
        public ListPage {
            rows = List.copyOf(rows);
        }
    }

    @GetMapping
    Object overview(Actor actor, @RequestParam(required = false) @Nullable String season) {
        actor.needs(Right.SEE_SEASON);
        SeasonView chosen = choice.of(season).orElse(null);
        List<CellView> cells = chosen == null ? List.of() : reached(actor, chosen);
        List<Line> lines = sums(cells).stream().map(cell -> line(chosen, cell, false)).toList();
        return Pages.show(
                "programme/places",
                new PlacesPage(
                        chosen,
                        seasons.all(),
                        lines,
                        chosen == null || cells.isEmpty() ? null : sum(chosen, cells),
                        cells.stream()
                                .filter(cell -> cell.employer() != null)
                                .map(cell -> line(chosen, cell, true))
                                .toList(),
                        actor.may(Right.MANAGE_SEASONS)));
    }

    @GetMapping("/list")
    Object list(
            Actor actor,
            @RequestParam String season,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(required = false) @Nullable String state) {
        actor.needs(Right.SEE_SEASON);
        SeasonView chosen = choice.of(season).orElseThrow(() -> new NotFound("season"));
        Filter filter =
                new Filter(
                        agency,
                        one(PlaceType.values(), type),
                        employer,
                        one(State.values(), state));
        List<Places.PlaceView> found =
                places.list(chosen.id(), filter, Integer.MAX_VALUE).stream()
                        .filter(place -> actor.reachesAgency(place.agency().value()))
                        .toList();
        Map<AgencyId, AgencyView> agencies = agencies();
        List<Listed> rows =
                IntStream.range(0, Math.min(found.size(), MOST_LISTED))
                        .mapToObj(i -> listed(i + 1, found.get(i), agencies))
                        .toList();
        return Pages.show("programme/place-list", new ListPage(chosen, found.size(), rows));
    }

    private List<CellView> reached(Actor actor, SeasonView season) {
        return places.cells(season.id()).stream()
                .filter(cell -> actor.reachesAgency(cell.agency().value()))
                .toList();
    }

    private Listed listed(int number, Places.PlaceView place, Map<AgencyId, AgencyView> agencies) {
        String employer = place.employer();
        return new Listed(
                number,
                name(place.agency(), agencies),
                place.type(),
                place.state(),
                employer == null ? null : employers.nameOf(employer),
                place.call(),
                place.placement());
    }

    /** One cell per agency and type, whatever the employer. */
    private static List<CellView> sums(List<CellView> cells) {
        record Key(AgencyId agency, PlaceType type) {}
        return cells.stream()
                .collect(
                        groupingBy(
                                cell -> new Key(cell.agency(), cell.type()),
                                LinkedHashMap::new,
                                toList()))
                .values()
                .stream()
                .map(PlacePages::added)
                .sorted(Comparator.comparing(CellView::type))
                .toList();
    }

    private static CellView added(List<CellView> cells) {
        CellView first = cells.getFirst();
        return new CellView(
                null,
                first.agency(),
                first.type(),
                cells.stream().mapToInt(CellView::asked).sum(),
                cells.stream().mapToInt(CellView::open).sum(),
                cells.stream().mapToInt(CellView::reserved).sum(),
                cells.stream().mapToInt(CellView::committed).sum(),
                cells.stream().mapToInt(CellView::consumed).sum(),
                cells.stream().mapToInt(CellView::released).sum());
    }

    private Line sum(SeasonView season, List<CellView> cells) {
        return line(new LocalName("", null), null, added(cells), "season=" + season.code());
    }

    private Line line(@Nullable SeasonView season, CellView cell, boolean ofEmployer) {
        String employer = ofEmployer ? cell.employer() : null;
        String query =
                "season=%s&agency=%s&type=%s"
                        .formatted(
                                Objects.requireNonNull(season).code(),
                                cell.agency().value(),
                                cell.type().name());
        return line(
                name(cell.agency(), agencies()),
                employer == null ? null : employers.nameOf(employer),
                cell,
                employer == null ? query : query + "&employer=" + employer);
    }

    private static Line line(
            LocalName agency, @Nullable String employer, CellView cell, String query) {
        return new Line(
                agency,
                employer,
                cell.type(),
                cell.asked(),
                cell.open(),
                cell.reserved(),
                cell.committed(),
                cell.consumed(),
                cell.released(),
                query);
    }

    private Map<AgencyId, AgencyView> agencies() {
        Map<AgencyId, AgencyView> byId = new LinkedHashMap<>();
        network.agencies().forEach(agency -> byId.put(agency.id(), agency));
        return byId;
    }

    private static LocalName name(AgencyId agency, Map<AgencyId, AgencyView> agencies) {
        AgencyView known = agencies.get(agency);
        return known == null ? new LocalName(agency.value(), null) : known.name();
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
