package org.rihla.centre.candidate.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed to find a person: a number, or a name in either script.
 *
 * @param typed without blanks at its ends
 * @param folded as names are folded
 * @param keys the consonant keys of its words
 */
public record SearchQuery(String typed, String folded, List<String> keys) {
    private static final Pattern FILE_NUMBER = Pattern.compile("P-?(\\d{2})-?(\\d{1,6})");
    private static final Pattern CIN_START = Pattern.compile("[A-Z]{1,2}\\d{2,6}");
    private static final int SHORTEST_PHONE = 4;

    /** Keeps a copy of the keys. */
    public SearchQuery {
        keys = List.copyOf(keys);
    }

    /** Reads a query. */
    public static SearchQuery of(String typed) {
        String text = typed.strip();
        return new SearchQuery(text, NameKeys.folded(text), NameKeys.ofQuery(text));
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Whether it can be a name: digits sound like nothing, and looking for them is slow. */
    public boolean hasLetters() {
        return folded.chars().anyMatch(Character::isLetter);
    }

    /** The file number, if it is one; leading zeros may be left out. */
    public Optional<String> fileNumber() {
        var number = FILE_NUMBER.matcher(compact());
        return number.matches()
                ? Optional.of("P-%s-%06d".formatted(number.group(1), serial(number.group(2))))
                : Optional.empty();
    }

    /** The identity number or its beginning, if it can be one. */
    public Optional<String> cinBeginning() {
        return CIN_START.matcher(compact()).matches() ? Optional.of(compact()) : Optional.empty();
    }

    /** The last digits of a phone number, if it can be one. */
    public Optional<String> phoneEnd() {
        boolean phone = typed.matches("\\+?[\\p{Nd}\\s().-]+");
        String tail = phone ? Phone.tail(typed) : "";
        return tail.length() >= SHORTEST_PHONE ? Optional.of(tail) : Optional.empty();
    }

    private String compact() {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static int serial(String digits) {
        return Integer.parseInt(digits);
    }
}
