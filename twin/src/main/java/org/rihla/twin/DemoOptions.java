package org.rihla.twin;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked on the command line of a demonstration.
 *
 * @param headless whether it ends with the report instead of staying open
 * @param workers the size of the season that this is a cut of
 * @param seed the same seed and size give the same counts
 * @param report where the season report goes; standard output if absent
 * @param port of the pages; 0 takes a free one
 * @param data the data folder, if it is not the usual one
 * @param whatIf what the season is played against
 * @param servers how many servers share one database of yours
 * @param kills how many times a server or the embedded database is killed while the season runs
 */
record DemoOptions(
        boolean headless,
        int workers,
        long seed,
        @Nullable Path report,
        int port,
        @Nullable Path data,
        WhatIf whatIf,
        int servers,
        int kills) {
    private static final int MOST_SERVERS = 8;
    private static final int MOST_KILLS = 1_000;
    private static final int USUAL_SIZE = 120;
    private static final int USUAL_PORT = 8080;

    /** An option that cannot be used; the sentence says which and why. */
    static final class Unusable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    /**
     * Reads options such as {@code --workers 200} or {@code --workers=200}.
     *
     * @throws Unusable if one is not known, has no value or cannot be that
     */
    static DemoOptions of(List<String> arguments) {
        DemoOptions options =
                new DemoOptions(false, USUAL_SIZE, 7, null, -1, null, WhatIf.NOTHING, 1, 0);
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--headless")) {
                options = options.headlessly();
                continue;
            }
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            String value =
                    equals >= 0
                            ? argument.substring(equals + 1)
                            : i + 1 < arguments.size() ? arguments.get(++i) : "";
            options = options.with(name, value);
        }
        return options.port >= 0 ? options : options.withPort(options.headless ? 0 : USUAL_PORT);
    }

    private DemoOptions with(String name, String value) {
        if (value.isBlank()) {
            throw new Unusable(name + " needs a value");
        }
        return switch (name) {
            case "--workers" -> sized(size(value));
            case "--seed" -> seeded(number(name, value));
            case "--report" -> reportedTo(Path.of(value));
            case "--servers" -> over((int) between(name, value, 1, MOST_SERVERS));
            case "--kills" -> killed((int) between(name, value, 0, MOST_KILLS));
            case "--port" -> withPort((int) number(name, value));
            case "--data" -> in(Path.of(value));
            case "--what-if" -> against(whatIf(value));
            default ->
                    throw new Unusable(
                            "Unknown option "
                                    + name
                                    + "; known are --headless, --workers, --seed, --report, --port,"
                                    + " --data, --what-if, --servers and --kills");
        };
    }

    private DemoOptions withPort(int chosen) {
        if (chosen < 0 || chosen > 65_535) {
            throw new Unusable("A port is a number from 0 to 65535, not " + chosen);
        }
        return new DemoOptions(
                headless, workers, seed, report, chosen, data, whatIf, servers, kills);
    }

    private DemoOptions headlessly() {
        return new DemoOptions(true, workers, seed, report, port, data, whatIf, servers, kills);
    }

    private DemoOptions sized(int many) {
        return new DemoOptions(headless, many, seed, report, port, data, whatIf, servers, kills);
    }

    private DemoOptions seeded(long other) {
        return new DemoOptions(
                headless, workers, other, report, port, data, whatIf, servers, kills);
    }

    private DemoOptions reportedTo(Path file) {
        return new DemoOptions(headless, workers, seed, file, port, data, whatIf, servers, kills);
    }

    private DemoOptions in(Path folder) {
        return new DemoOptions(
                headless, workers, seed, report, port, folder, whatIf, servers, kills);
    }

    private DemoOptions against(WhatIf other) {
        return new DemoOptions(headless, workers, seed, report, port, data, other, servers, kills);
    }

    private DemoOptions over(int many) {
        return new DemoOptions(headless, workers, seed, report, port, data, whatIf, many, kills);
    }

    private DemoOptions killed(int times) {
        return new DemoOptions(headless, workers, seed, report, port, data, whatIf, servers, times);
    }

    private static long between(String name, String value, int least, int most) {
        long number = number(name, value);
        if (number < least || number > most) {
            throw new Unusable(
                    "%s is a number from %d to %d, not %s".formatted(name, least, most, value));
        }
        return number;
    }

    private static int size(String value) {
        long number = number("--workers", value);
        try {
            return new SeasonSize(Math.toIntExact(number)).workers();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    private static WhatIf whatIf(String value) {
        return WhatIf.named(value)
                .orElseThrow(() ->
                        new Unusable(
                                "--what-if is visas-20, strait-closed,"
                                        + " employer-insolvent or law-changes, not "
                                        + value));
    }

    private static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new Unusable(name + " needs a number, not " + value);
        }
    }
}
