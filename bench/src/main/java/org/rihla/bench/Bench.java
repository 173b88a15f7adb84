package org.rihla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rihla.twin.CentreProcess;
import org.rihla.twin.Demo;
import org.rihla.twin.LastPlaces;

/**
 * {@code rihla bench registry}: a small season is played into a fresh centre, a registry of past
 * years is loaded beside it, and then every staff page, every search and a crowd of staff are
 * timed. {@code rihla bench last-places}: many officers choose at once for fewer places. {@code
 * rihla bench bad-files}: files of every wrong kind, up to hundreds of megabytes, are sent to it.
 */
public final class Bench {
    private static final int UNUSABLE = 2;
    private static final String USAGE =
            """
            rihla bench registry [--data FOLDER] [--persons 1000000] [--reads 60] [--staff 350] [--seconds 120]
            rihla bench last-places [--data FOLDER] [--rounds 100] [--officers 32]
            rihla bench bad-files [--data FOLDER]
            """;

    private Bench() {}

    /** Runs a benchmark. */
    @SuppressWarnings("SystemOut") // a command speaks to its terminal
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        String question = arguments.length == 0 ? "" : arguments[0];
        Map<String, String> options =
                arguments.length == 0
                        ? Map.of()
                        : options(List.of(arguments).subList(1, arguments.length));
        switch (question) {
            case "registry" -> registry(options);
            case "last-places" -> lastPlaces(options);
            case "bad-files" -> badFiles(options);
            default -> {
                System.err.println(USAGE);
                System.exit(UNUSABLE);
            }
        }
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        return options;
    }

    @SuppressWarnings("SystemOut")
    private static void registry(Map<String, String> options)
            throws IOException, InterruptedException, SQLException {
        Path data = Path.of(options.getOrDefault("--data", "data/bench")).toAbsolutePath();
        int persons = number(options, "--persons", 1_000_000);
        if (!Files.exists(data.resolve("demo-accounts.json"))) {
            play(data, "200");
        }
        try (CentreProcess centre = CentreProcess.start(data, 0, Map.of())) {
            new PastYears(data, System.err).load(persons);
            Accounts accounts = Accounts.of(data, centre.url());
            int reads = number(options, "--reads", 60);
            if (reads > 0) {
                System.out.println(new EveryPage(centre.url(), accounts, reads).measure());
            }
            int staff = number(options, "--staff", 350);
            if (staff > 0) {
                System.out.println(
                        new Crowd(centre.url(), accounts)
                                .measure(staff, number(options, "--seconds", 120)));
            }
        }
    }

    @SuppressWarnings("SystemOut")
    private static void lastPlaces(Map<String, String> options)
            throws IOException, InterruptedException {
        Path data = Path.of(options.getOrDefault("--data", "data/last-places")).toAbsolutePath();
        System.out.println(
                LastPlaces.play(
                        data,
                        number(options, "--rounds", 100),
                        number(options, "--officers", 32),
                        System.err));
    }

    @SuppressWarnings("SystemOut")
    private static void badFiles(Map<String, String> options)
            throws IOException, InterruptedException {
        Path data = Path.of(options.getOrDefault("--data", "data/bad-files")).toAbsolutePath();
        if (!Files.exists(data.resolve("demo-accounts.json"))) {
            play(data, "40");
        }
        Path folder = Files.createTempDirectory("rihla-bad-files-");
        try (CentreProcess centre = CentreProcess.start(data, 0, Map.of())) {
            String token = Accounts.of(data, centre.url()).token("DIVISION");
            System.out.println(
                    new BadFiles(centre.url() + "/api/v1", token, folder, centre::memoryMb).send());
        } finally {
            Files.delete(folder);
        }
    }

    private static void play(Path data, String workers) throws IOException, InterruptedException {
        List<String> season = new ArrayList<>(List.of("--headless", "--workers", workers));
        season.addAll(List.of("--data", data.toString()));
        season.addAll(List.of("--report", data + ".report.json"));
        if (Demo.play(season) != 0) {
            throw new IllegalStateException("The small season could not be played");
        }
    }

    private static int number(Map<String, String> options, String name, int usual) {
        return Integer.parseInt(options.getOrDefault(name, "" + usual));
    }
}
