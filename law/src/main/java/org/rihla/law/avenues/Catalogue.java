package org.rihla.law.avenues;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.json.JsonReader;

/**
 * Avenues side by side, past and present; a change of law adds one and ends another, and each
 * answers for its own days.
 *
 * @param sheets in the order of country, purpose and first day
 */
public record Catalogue(List<AvenueSheet> sheets) {
    private static final String INDEX = "index.txt";

    /** The same id twice is a mistake. */
    public Catalogue {
        Set<String> seen = new HashSet<>();
        for (AvenueSheet sheet : sheets) {
            if (!seen.add(sheet.id())) {
                throw new UnusableInput(
                        InputCode.DUPLICATE, "avenue \"" + sheet.id() + "\" comes twice");
            }
        }
        sheets =
                sheets.stream()
                        .sorted(
                                Comparator.comparing((AvenueSheet s) -> s.avenue().country())
                                        .thenComparing(AvenueSheet::purpose)
                                        .thenComparing(s -> s.avenue().validFrom())
                                        .thenComparing(AvenueSheet::id))
                        .toList();
    }

    /** The avenues that come with the law. */
    public static Catalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /**
     * The file of an avenue that comes with the law, as it is written.
     *
     * @throws IllegalArgumentException if no such avenue comes with the law
     */
    public static String document(String id) {
        if (shipped().find(id).isEmpty()) {
            throw new IllegalArgumentException("No avenue " + id + " comes with the law");
        }
        return Shipped.text(id + ".json");
    }

    /** The avenue with that id, in whatever state. */
    public Optional<AvenueSheet> find(String id) {
        return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    /** What people are told as the law of that day. */
    public List<AvenueSheet> toldOn(LocalDate day) {
        return sheets.stream().filter(sheet -> sheet.toldOn(day)).toList();
    }

    /** What people are told of a country and a purpose as the law of that day. */
    public List<AvenueSheet> toldOn(LocalDate day, String country, Purpose purpose) {
        return toldOn(day).stream()
                .filter(sheet -> sheet.avenue().country().equals(country))
                .filter(sheet -> sheet.purpose() == purpose)
                .toList();
    }

    /** The same with one sheet added, or put in the place of the one with its id. */
    public Catalogue with(AvenueSheet sheet) {
        List<AvenueSheet> others =
                new ArrayList<>(sheets.stream().filter(s -> !s.id().equals(sheet.id())).toList());
        others.add(sheet);
        return new Catalogue(others);
    }

    /** Read once, when first asked for: the files cannot change while the library is loaded. */
    private static final class Shipped {
        static final Catalogue CATALOGUE =
                new Catalogue(
                        text(INDEX)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .map(file -> AvenueFile.read(JsonReader.read(text(file))))
                                .toList());

        private Shipped() {}

        private static String text(String file) {
            try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException(file + " is missing from the library");
                }
                return new String(in.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
