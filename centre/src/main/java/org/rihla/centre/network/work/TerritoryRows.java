package org.rihla.centre.network.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.network.TerritoryView.Level;
import org.rihla.centre.network.model.HcpCode;
import org.rihla.centre.network.model.TerritoryBook;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.springframework.stereotype.Component;

/** Takes rows of regions, provinces and communes; each row is a transaction of its own. */
@Component
class TerritoryRows {
    private static final int LONGEST_NAME = 120;
    private static final Pattern PEOPLE = Pattern.compile("\\d{1,9}");
    private static final String COMMUNE_LEVEL = "Commune/Arrondissement";

    private final TerritoryBook book;

    TerritoryRows(TerritoryBook book) {
        this.book = book;
    }

    /**
     * Takes a row of the tables of regions or provinces. Prefectures of arrondissements, which that
     * table also lists, are parts of a province and no level of ours.
     */
    void named(CsvRow row, Level level, RowLedger ledger) {
        String code = row.get("code");
        if (level == Level.PROVINCE && row.get("type").endsWith("_of_arrondissements")) {
            ledger.unchanged(row.file(), row.number());
            return;
        }
        Pattern form = level == Level.REGION ? HcpCode.REGION_FORM : HcpCode.PROVINCE_FORM;
        if (!form.matcher(code).matches()) {
            refuse(row, ledger, Refusal.of("network.bad-code", code));
            return;
        }
        String people = row.get("population_2024");
        if (!people.isEmpty() && !PEOPLE.matcher(people).matches()) {
            refuse(row, ledger, Refusal.of("network.bad-number", people));
            return;
        }
        TerritoryView territory =
                new TerritoryView(
                        code,
                        level,
                        new LocalName(row.get("name_fr"), noneIfEmpty(row.get("name_ar"))),
                        level == Level.REGION ? null : code.substring(0, 2),
                        people.isEmpty() ? null : Integer.valueOf(people));
        put(row, territory, ledger);
    }

    /** Takes the table of census units; circles and urban centres are passed over. */
    void units(CsvTable table, RowLedger ledger) {
        List<String> needed = List.of("geo_code", "geo_name", "geo_level", "parent_code");
        Map<String, String> parents = new HashMap<>();
        table.read(
                needed,
                new Silence(),
                row -> parents.put(row.get("geo_code"), row.get("parent_code")));
        table.read(needed, ledger, row -> unit(row, parents, ledger));
    }

    private void unit(CsvRow row, Map<String, String> parents, RowLedger ledger) {
        String digits = row.get("geo_code");
        if (!row.get("geo_level").equals(COMMUNE_LEVEL)) {
            ledger.unchanged(row.file(), row.number());
            return;
        }
        Optional<String> region =
                HcpCode.isUnit(digits) ? HcpCode.regionDigits(digits, parents) : Optional.empty();
        if (region.isEmpty() || digits.length() < region.orElseThrow().length() + 5) {
            refuse(row, ledger, Refusal.of("network.bad-code", digits));
            return;
        }
        String code = HcpCode.withPoints(digits, region.orElseThrow());
        put(
                row,
                new TerritoryView(
                        code,
                        Level.COMMUNE,
                        new LocalName(row.get("geo_name"), null),
                        HcpCode.province(code),
                        null),
                ledger);
    }

    private void put(CsvRow row, TerritoryView territory, RowLedger ledger) {
        String parent = territory.parent();
        if (isBad(territory.name())) {
            refuse(row, ledger, Refusal.of("network.bad-name"));
        } else if (parent != null && book.find(parent).isEmpty()) {
            refuse(row, ledger, Refusal.of("network.no-parent", parent));
        } else if (book.put(territory)) {
            ledger.applied(row.file(), row.number());
        } else {
            ledger.unchanged(row.file(), row.number());
        }
    }

    private static boolean isBad(LocalName name) {
        String arabic = name.arabic();
        return name.latin().isBlank()
                || TextRules.plain("name", name.latin(), LONGEST_NAME).isPresent()
                || (arabic != null && TextRules.arabic("name", arabic, LONGEST_NAME).isPresent());
    }

    private static void refuse(CsvRow row, RowLedger ledger, Refusal why) {
        ledger.refused(row.file(), row.number(), row.text(), why);
    }

    private static @Nullable String noneIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** For the first of two readings of a table. */
    private record Silence() implements RowLedger {
        @Override
        public void applied(String file, long row) {}

        @Override
        public void unchanged(String file, long row) {}

        @Override
        public void refused(String file, long row, String text, Refusal why) {}
    }
}
