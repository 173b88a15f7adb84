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
 */
record DemoOptions(
        boolean headless,
        int workers,
        long seed,
        @Nullable Path report,
        int port,
        @Nullable Path data,
        WhatIf whatIf) {
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
        DemoOptions options = new DemoOptions(false, USUAL_SIZE, 7, null, -1, null, WhatIf.NOTHING);
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--headless")) {
                options =
                        new DemoOptions(
                                true,
                                options.workers,
                                options.seed,
                                options.report,
                                options.port,
                                options.data,
                                options.whatIf);
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
            case "--workers" ->
                    new DemoOptions(headless, size(value), seed, report, port, data, whatIf);
            case "--seed" ->
                    new DemoOptions(
                            headless, workers, number(name, value), report, port, data, whatIf);
            case "--report" ->
                    new DemoOptions(headless, workers, seed, Path.of(value), port, data, whatIf);
            case "--port" -> withPort((int) number(name, value));
            case "--data" ->
                    new DemoOptions(headless, workers, seed, report, port, Path.of(value), whatIf);
            case "--what-if" ->
                    new DemoOptions(headless, workers, seed, report, port, data, whatIf(value));
            default ->
                    throw new Unusable(
                            "Unknown option "
                                    + name
                                    + "; known are --headless, --workers, --seed, --report, --port, --data and --what-if");
        };
    }

    private DemoOptions withPort(int chosen) {
        if (chosen < 0 || chosen > 65_535) {
            throw new Unusable("A port is a number from 0 to 65535, not " + chosen);
        }
        return new DemoOptions(headless, workers, seed, report, chosen, data, whatIf);
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
                                "--what-if is visas-20, strait-closed or"
                                        + " employer-insolvent, not "
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
