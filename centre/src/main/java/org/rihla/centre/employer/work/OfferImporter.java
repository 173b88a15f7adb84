package org.rihla.centre.employer.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Importer;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.imports.UnusableFile;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.springframework.stereotype.Component;

/**
 * Imports offers: our own table, or the French list of seasonal offers with the table that leads
 * from ROME to ISCO-08 beside it. What a file is, its columns tell.
 */
@Component
class OfferImporter implements Importer {
    private static final String COUNTRY_OF_LIST = "FR";

    private final OfferFile own;
    private final UnnamedEmployers unnamed;
    private final RomeTable rome;
    private final Seasons seasons;
    private final Clock clock;

    OfferImporter(
            OfferFile own, UnnamedEmployers unnamed, RomeTable rome, Seasons seasons, Clock clock) {
        this.own = own;
        this.unnamed = unnamed;
        this.rome = rome;
        this.seasons = seasons;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "offers";
    }

    @Override
    public void read(Actor actor, ImportFiles files, RowLedger ledger) {
        actor.needs(Right.IMPORT);
        List<String> names = files.names().stream().filter(name -> name.endsWith(".csv")).toList();
        names.stream()
                .map(name -> CsvTable.of(files, name))
                .filter(table -> table.header().containsAll(RomeTable.NEEDED))
                .forEach(table -> rome.read(table, ledger));
        for (String name : names) {
            CsvTable table = CsvTable.of(files, name);
            List<String> header = table.header();
            if (header.containsAll(UnnamedEmployers.NEEDED)) {
                unnamed.read(actor, table, seasonOfList(), ledger);
            } else if (!header.containsAll(RomeTable.NEEDED) && isOwn(header, names)) {
                own.read(actor, table, ledger);
            }
        }
    }

    /** A single file must be ours; in a folder, files of other kinds are passed over. */
    private static boolean isOwn(List<String> header, List<String> names) {
        return names.size() == 1 || header.containsAll(OfferFile.NEEDED);
    }

    /** The coming season in France, or the coming one anywhere: the list names none. */
    private SeasonView seasonOfList() {
        LocalDate today = LocalDate.now(clock);
        return seasons.all().stream()
                .filter(season -> season.country().equals(COUNTRY_OF_LIST))
                .filter(season -> !season.span().to().isBefore(today))
                .min(Comparator.comparing(season -> season.span().from()))
                .or(() -> seasons.currentOn(today))
                .filter(season -> season.state() != Seasons.State.CLOSED)
                .orElseThrow(() -> new UnusableFile("employer.no-season"));
    }
}
