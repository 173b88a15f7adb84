package org.rihla.centre.network.work;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.network.model.CensusBook;
import org.rihla.centre.network.model.CensusBook.Meaning;
import org.rihla.centre.network.model.HcpCode;
import org.rihla.centre.network.model.TerritoryBook;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes rows of census figures and of what they mean; each row is a transaction of its own. */
@Component
class CensusRows {
    private static final Set<String> ABOUT_THE_ROW =
            Set.of("geo_code", "geo_level", "geo_name", "milieu");
    private static final Set<String> MILIEUX = Set.of("ensemble", "urbain", "rural");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final String POPULATION = "population_population_legale_ensemble";
    private static final String WHOLE = "ensemble";
    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_COUNT = 9;

    private final TerritoryBook territories;
    private final CensusBook book;
    private final TransactionTemplate transaction;

    CensusRows(
            TerritoryBook territories, CensusBook book, PlatformTransactionManager transactions) {
        this.territories = territories;
        this.book = book;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes what one figure means. */
    void meaning(CsvRow row, RowLedger ledger) {
        String label = row.get("label");
        String indicator = row.get("indicator_id");
        if (indicator.isBlank() || TextRules.plain("label", label, LONGEST_LABEL).isPresent()) {
            ledger.refused(row.file(), row.number(), row.text(), Refusal.of("network.bad-name"));
            return;
        }
        boolean percent = row.get("is_percentage").equalsIgnoreCase("true");
        tell(row, ledger, book.put(new Meaning(indicator, row.get("group"), label, percent)));
    }

    /** Takes the table of figures. The kingdom's own rows are no territory of ours. */
    void figures(CsvTable table, RowLedger ledger) {
        Map<String, String> codes =
                territories.all().stream()
                        .map(TerritoryView::code)
                        .collect(Collectors.toMap(HcpCode::digits, code -> code));
        table.read(
                List.of("geo_code", "milieu"),
                ledger,
                row -> {
                    String code = codes.get(row.get("geo_code"));
                    if (code != null) {
                        figures(row, code, ledger);
                    } else if (row.get("geo_code").equals("NATIONAL")) {
                        ledger.unchanged(row.file(), row.number());
                    } else {
                        refuse(row, ledger, "network.no-such-territory", row.get("geo_code"));
                    }
                });
    }

    private void figures(CsvRow row, String code, RowLedger ledger) {
        if (!MILIEUX.contains(row.get("milieu"))) {
            refuse(row, ledger, "network.bad-milieu", row.get("milieu"));
            return;
        }
        Map<String, BigDecimal> figures = new HashMap<>();
        for (Map.Entry<String, String> cell : row.cells().entrySet()) {
            if (cell.getValue().isEmpty() || ABOUT_THE_ROW.contains(cell.getKey())) {
                continue;
            }
            if (!NUMBER.matcher(cell.getValue()).matches()) {
                refuse(row, ledger, "network.bad-number", cell.getValue());
                return;
            }
            figures.put(cell.getKey(), new BigDecimal(cell.getValue()));
        }
        BigDecimal people = figures.get(POPULATION);
        if (people != null && !isCount(people)) {
            refuse(row, ledger, "network.bad-number", people.toPlainString());
            return;
        }
        Boolean changed = transaction.execute(_ -> write(code, row.get("milieu"), figures));
        tell(row, ledger, Boolean.TRUE.equals(changed));
    }

    private static boolean isCount(BigDecimal people) {
        return people.signum() >= 0
                && people.stripTrailingZeros().scale() <= 0
                && people.precision() - people.scale() <= LONGEST_COUNT;
    }

    private boolean write(String code, String milieu, Map<String, BigDecimal> figures) {
        boolean changed = book.put(code, milieu, figures);
        BigDecimal people = figures.get(POPULATION);
        boolean counted =
                milieu.equals(WHOLE)
                        && people != null
                        && book.population(code, people.intValueExact());
        return changed || counted;
    }

    private static void tell(CsvRow row, RowLedger ledger, boolean changed) {
        if (changed) {
            ledger.applied(row.file(), row.number());
        } else {
            ledger.unchanged(row.file(), row.number());
        }
    }

    private static void refuse(CsvRow row, RowLedger ledger, String code, String found) {
        ledger.refused(row.file(), row.number(), row.text(), Refusal.of(code, found));
    }
}
