package org.rihla.centre.insight.work;

import java.util.Comparator;
import java.util.List;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.insight.model.Report.Cell;
import org.rihla.centre.insight.model.Report.Held;
import org.rihla.centre.insight.store.Reach;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.LocalName;
import org.springframework.stereotype.Component;

/** How the places of a season stand, counted from the places themselves. */
@Component
class PlaceCells {
    private final Places places;
    private final Employers employers;
    private final Network network;

    PlaceCells(Places places, Employers employers, Network network) {
        this.places = places;
        this.employers = employers;
        this.network = network;
    }

    List<Cell> of(SeasonId season, Reach reach) {
        List<Places.CellView> all =
                places.cells(season).stream()
                        .filter(cell ->
                                reach.agencies() == null
                                        || reach.agencies().contains(cell.agency().value()))
                        .toList();
        return all.stream()
                .map(cell -> cell.employer() == null ? unasked(cell, all) : asked(cell))
                .filter(cell -> cell.asked() > 0)
                .sorted(Comparator.comparing(Cell::cell))
                .toList();
    }

    private Cell asked(Places.CellView cell) {
        return new Cell(
                name(cell),
                held(cell),
                cell.asked(),
                cell.reserved() + cell.released(),
                cell.committed(),
                cell.consumed(),
                givenBack(cell));
    }

    /**
     * The open places of an agency but for those that a call has given back, told with that call.
     */
    private Cell unasked(Places.CellView cell, List<Places.CellView> all) {
        int givenBack =
                all.stream()
                        .filter(other -> other.employer() != null)
                        .filter(other -> other.agency().equals(cell.agency()))
                        .filter(other -> other.type() == cell.type())
                        .mapToInt(PlaceCells::givenBack)
                        .sum();
        int open = Math.max(0, cell.open() - givenBack);
        return new Cell(name(cell), held(cell), open, 0, 0, 0, open);
    }

    private static int givenBack(Places.CellView cell) {
        return cell.asked() - cell.total();
    }

    private Held held(Places.CellView cell) {
        String employer = cell.employer();
        return new Held(
                employer == null ? null : employers.nameOf(new EmployerId(employer)),
                network.agency(cell.agency())
                        .map(AgencyView::name)
                        .orElse(new LocalName(cell.agency().value(), null)),
                cell.type());
    }

    private String name(Places.CellView cell) {
        String employer = cell.employer();
        String name = employer == null ? "–" : employers.nameOf(new EmployerId(employer));
        String agency = network.agency(cell.agency()).map(AgencyView::code).orElse("–");
        return name + " × " + agency + " × " + cell.type();
    }
}
