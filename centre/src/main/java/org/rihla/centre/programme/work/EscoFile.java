package org.rihla.centre.programme.work;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.centre.shared.Lang;

/**
 * What a file of the classification holds.
 *
 * @param name the file's name
 * @param kind occupations or groups
 * @param languages the languages of its names
 */
record EscoFile(String name, Kind kind, List<Lang> languages) {
    private static final Pattern LANGUAGE = Pattern.compile("_(ar|fr|es|en)(_[a-z]+)?\\.csv");

    /** How a file is laid out. */
    enum Kind {
        /**
         * One language, {@code conceptUri}, {@code iscoGroup} (not everywhere), {@code altLabels}.
         */
        OCCUPATIONS_OF_ONE_LANGUAGE,
        /** One language, {@code code} and {@code preferredLabel}. */
        GROUPS_OF_ONE_LANGUAGE,
        /** {@code uri}, {@code isco08}, and {@code label_en} and so on. */
        OCCUPATIONS_SIDE_BY_SIDE,
        /** {@code code}, and {@code label_en} and so on. */
        GROUPS_SIDE_BY_SIDE
    }

    /** Tells a file by its columns, and its language by its name; nothing if it is another file. */
    static Optional<EscoFile> of(String name, List<String> columns) {
        String lowerName = name.toLowerCase(Locale.ROOT);
        List<Lang> sideBySide =
                List.of(Lang.values()).stream()
                        .filter(lang -> columns.contains("label_" + lang.tag()))
                        .toList();
        if (!sideBySide.isEmpty() && columns.contains("uri")) {
            Kind kind =
                    columns.contains("isco08")
                            ? Kind.OCCUPATIONS_SIDE_BY_SIDE
                            : Kind.GROUPS_SIDE_BY_SIDE;
            return kind == Kind.GROUPS_SIDE_BY_SIDE && !columns.contains("code")
                    ? Optional.empty()
                    : Optional.of(new EscoFile(name, kind, sideBySide));
        }
        return ofOneLanguage(name, lowerName, columns);
    }

    private static Optional<EscoFile> ofOneLanguage(
            String name, String lowerName, List<String> columns) {
        Matcher language = LANGUAGE.matcher(lowerName);
        if (!columns.contains("preferredLabel") || !language.find()) {
            return Optional.empty();
        }
        List<Lang> one = Lang.ofTag(language.group(1)).stream().toList();
        if (lowerName.startsWith("occupations")) {
            return Optional.of(new EscoFile(name, Kind.OCCUPATIONS_OF_ONE_LANGUAGE, one));
        }
        return lowerName.startsWith("iscogroups")
                ? Optional.of(new EscoFile(name, Kind.GROUPS_OF_ONE_LANGUAGE, one))
                : Optional.empty();
    }
}
