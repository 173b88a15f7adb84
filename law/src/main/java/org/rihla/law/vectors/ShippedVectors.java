package org.rihla.law.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The vectors that come with the library: one file per rule, in the library itself. */
public final class ShippedVectors {
    /** The files, beside this class. */
    public static final List<String> FILES = files();

    private ShippedVectors() {}

    /** The vectors of every file, by the file's name. */
    public static Map<String, List<Vector>> all() {
        Map<String, List<Vector>> all = new TreeMap<>();
        FILES.forEach(file -> all.put(file, VectorFile.parse(text(file))));
        return all;
    }

    private static List<String> files() {
        List<String> files = new ArrayList<>();
        for (int rule = 1; rule <= 20; rule++) {
            files.add("R%02d.csv".formatted(rule));
        }
        return List.copyOf(files);
    }

    private static String text(String file) {
        try (InputStream in = ShippedVectors.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the library");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
