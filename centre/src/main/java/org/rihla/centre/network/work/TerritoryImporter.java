package org.rihla.centre.network.work;

import java.util.List;
import java.util.function.Consumer;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Importer;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.imports.UnusableFile;
import org.rihla.centre.network.TerritoryView.Level;
import org.springframework.stereotype.Component;

/**
 * Reads the tables of the 2024 census as the High Commission for Planning publishes them: regions,
 * provinces, all units down to communes, what the indicators mean, and the indicators themselves.
 * Each table is read if it is among the files; one of them must be.
 */
@Component
class TerritoryImporter implements Importer {
    private static final String REGIONS = "hcp_regions";
    private static final String PROVINCES = "hcp_provinces";
    private static final String UNITS = "hcp_rgph2024_units";
    private static final String MEANINGS = "hcp_rgph2024_indicator_dictionary";
    private static final String FIGURES = "hcp_rgph2024_labour_education_indicators";

    private final TerritoryRows territories;
    private final CensusRows census;

    TerritoryImporter(TerritoryRows territories, CensusRows census) {
        this.territories = territories;
        this.census = census;
    }

    @Override
    public String kind() {
        return "territories";
    }

    @Override
    public void read(Actor actor, ImportFiles files, RowLedger ledger) {
        actor.needs(Right.IMPORT);
        if (List.of(REGIONS, PROVINCES, UNITS, MEANINGS, FIGURES).stream()
                .noneMatch(table -> files.beginning(table).isPresent())) {
            throw new UnusableFile("imports.no-file", REGIONS);
        }
        List<String> named = List.of("code", "name_fr", "name_ar", "population_2024");
        table(files, REGIONS, named, ledger, row -> territories.named(row, Level.REGION, ledger));
        table(
                files,
                PROVINCES,
                named,
                ledger,
                row -> territories.named(row, Level.PROVINCE, ledger));
        files.beginning(UNITS)
                .ifPresent(file -> territories.units(CsvTable.of(files, file), ledger));
        table(
                files,
                MEANINGS,
                List.of("indicator_id", "group", "label", "is_percentage"),
                ledger,
                row -> census.meaning(row, ledger));
        files.beginning(FIGURES)
                .ifPresent(file -> census.figures(CsvTable.of(files, file), ledger));
    }

    private static void table(
            ImportFiles files,
            String beginning,
            List<String> needed,
            RowLedger ledger,
            Consumer<CsvRow> each) {
        files.beginning(beginning)
                .ifPresent(file -> CsvTable.of(files, file).read(needed, ledger, each));
    }
}
