package org.rihla.centre.network.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rihla.centre.access.Actor;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.network.Network;
import org.rihla.centre.network.Network.NewAgency;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.network.TerritoryView.Level;
import org.rihla.centre.network.model.TerritoryBook;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Refusal;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an empty centre its regions, provinces, their chief towns, and an agency in each region:
 * enough to begin with; the census brings every commune.
 */
@Component
@Order(StarterNetwork.AFTER_ACCESS)
class StarterNetwork implements ApplicationRunner {
    static final int AFTER_ACCESS = 10;

    private final TerritoryBook territories;
    private final Network network;

    StarterNetwork(TerritoryBook territories, Network network) {
        this.territories = territories;
        this.network = network;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        territories.lock();
        if (!territories.regions().isEmpty()) {
            return;
        }
        read("regions.csv", row -> territories.put(territory(row, Level.REGION)));
        read("provinces.csv", row -> territories.put(territory(row, Level.PROVINCE)));
        read("communes.csv", row -> territories.put(territory(row, Level.COMMUNE)));
        read("agencies.csv", this::open);
    }

    private void open(CsvRow row) {
        network.add(
                        Actor.system("first start"),
                        new NewAgency(
                                row.get("code"),
                                name(row),
                                row.get("province"),
                                provinces(row.get("territories"))))
                .orThrow();
    }

    /** Provinces by their codes, or all provinces of a region but those given to others. */
    private Set<String> provinces(String codes) {
        return Stream.of(codes.split(" ", -1))
                .flatMap(code ->
                        code.length() == 2
                                ? territories.below(code).stream().map(TerritoryView::code)
                                : Stream.of(code))
                .filter(code -> network.competentFor(code).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static TerritoryView territory(CsvRow row, Level level) {
        String code = row.get("code");
        int above = code.lastIndexOf('.');
        String parent =
                switch (level) {
                    case REGION -> null;
                    case PROVINCE -> code.substring(0, above);
                    case COMMUNE -> code.substring(0, "00.000".length());
                };
        return new TerritoryView(code, level, name(row), parent, null);
    }

    private static LocalName name(CsvRow row) {
        return new LocalName(row.get("name_fr"), row.get("name_ar"));
    }

    private static void read(String file, Consumer<CsvRow> each) {
        CsvTable.of(new Shipped(), file).read(List.of("code", "name_fr"), new Trusted(), each);
    }

    /** The tables that lie in the jar. */
    private record Shipped() implements ImportFiles {
        @Override
        public List<String> names() {
            return List.of("regions.csv", "provinces.csv", "communes.csv", "agencies.csv");
        }

        @Override
        public InputStream open(String name) throws IOException {
            InputStream table = StarterNetwork.class.getResourceAsStream("starter/" + name);
            if (table == null) {
                throw new IOException("Not in the jar: " + name);
            }
            return table;
        }
    }

    /** Our own tables have no bad rows; if one has, the centre must not start with half of them. */
    private record Trusted() implements RowLedger {
        @Override
        public void applied(String file, long row) {}

        @Override
        public void unchanged(String file, long row) {}

        @Override
        public void refused(String file, long row, String text, Refusal why) {
            throw new IllegalStateException("Row %d of %s: %s".formatted(row, file, why.code()));
        }
    }
}
