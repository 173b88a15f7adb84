package org.rihla.centre.programme.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.programme.model.OccupationBook.GroupName;
import org.rihla.centre.programme.model.OccupationBook.OccupationName;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Refusal;

/** Reads the rows of one file of the classification and writes them in batches. */
final class EscoReader {
    private static final int BATCH = 1000;
    private static final int LONGEST_LABEL = 300;
    private static final Pattern URI = Pattern.compile("https?://\\S{1,190}");
    private static final Pattern UNIT_GROUP = Pattern.compile("[0-9]{4}");
    private static final Pattern GROUP = Pattern.compile("[0-9]{1,4}");

    /** The names that one row gives, under the key that makes it one thing. */
    private record Names(String key, List<OccupationName> occupations, List<GroupName> groups) {}

    /** A row that waits for its batch. */
    private record Waiting(long row, Names names) {}

    private final EscoFile file;
    private final EscoBatches batches;
    private final RowLedger ledger;
    private final Map<String, Names> seen = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    EscoReader(EscoFile file, EscoBatches batches, RowLedger ledger) {
        this.file = file;
        this.batches = batches;
        this.ledger = ledger;
    }

    void take(CsvRow row) {
        Optional<FieldFault> fault = faultOf(row);
        if (fault.isPresent()) {
            refuse(row, fault.get());
            return;
        }
        Names names = namesOf(row);
        Names before = seen.putIfAbsent(names.key(), names);
        if (before == null) {
            waiting.add(new Waiting(row.number(), names));
        } else if (before.equals(names)) {
            ledger.unchanged(file.name(), row.number());
        } else {
            refuse(row, FieldFault.of(keyColumn(), "programme.esco-told-twice"));
        }
        if (waiting.size() == BATCH) {
            finish();
        }
    }

    /** Writes what still waits. */
    void finish() {
        List<OccupationName> occupations =
                waiting.stream().flatMap(one -> one.names().occupations().stream()).toList();
        List<GroupName> groups =
                waiting.stream().flatMap(one -> one.names().groups().stream()).toList();
        Set<String> changed = batches.write(occupations, groups);
        for (Waiting one : waiting) {
            if (changed.contains(one.names().key())) {
                ledger.applied(file.name(), one.row());
            } else {
                ledger.unchanged(file.name(), one.row());
            }
        }
        waiting.clear();
    }

    private Optional<FieldFault> faultOf(CsvRow row) {
        boolean known = (ofOccupations() ? URI : GROUP).matcher(row.get(keyColumn())).matches();
        if (!known) {
            return Optional.of(FieldFault.of(keyColumn(), "programme.esco-no-key"));
        }
        String isco = row.get(iscoColumn());
        if (ofOccupations() && !isco.isEmpty() && !UNIT_GROUP.matcher(isco).matches()) {
            return Optional.of(FieldFault.of(iscoColumn(), "programme.form-of-isco"));
        }
        List<String> labels = file.languages().stream().map(lang -> label(row, lang)).toList();
        if (labels.stream().allMatch(String::isEmpty)) {
            return Optional.of(FieldFault.of("preferredLabel", "shared.required"));
        }
        return labels.stream().anyMatch(label -> label.length() > LONGEST_LABEL)
                ? Optional.of(FieldFault.of("preferredLabel", "shared.too-long", LONGEST_LABEL))
                : Optional.empty();
    }

    private Names namesOf(CsvRow row) {
        String key = row.get(keyColumn());
        List<Lang> told =
                file.languages().stream().filter(lang -> !label(row, lang).isEmpty()).toList();
        if (!ofOccupations()) {
            return new Names(
                    key,
                    List.of(),
                    told.stream().map(lang -> new GroupName(key, lang, label(row, lang))).toList());
        }
        String isco = row.get(iscoColumn());
        return new Names(
                key,
                told.stream()
                        .map(lang ->
                                new OccupationName(
                                        key,
                                        isco.isEmpty() ? null : isco,
                                        lang,
                                        label(row, lang),
                                        also(row, lang)))
                        .toList(),
                List.of());
    }

    private String label(CsvRow row, Lang lang) {
        return row.get(sideBySide() ? "label_" + lang.tag() : "preferredLabel");
    }

    private String also(CsvRow row, Lang lang) {
        String also = row.get(sideBySide() ? "alt_" + lang.tag() : "altLabels");
        return also.replace("\r", "").replace('\n', '|');
    }

    private String keyColumn() {
        return switch (file.kind()) {
            case OCCUPATIONS_OF_ONE_LANGUAGE -> "conceptUri";
            case OCCUPATIONS_SIDE_BY_SIDE -> "uri";
            case GROUPS_OF_ONE_LANGUAGE, GROUPS_SIDE_BY_SIDE -> "code";
        };
    }

    private String iscoColumn() {
        return sideBySide() ? "isco08" : "iscoGroup";
    }

    private boolean sideBySide() {
        return switch (file.kind()) {
            case OCCUPATIONS_SIDE_BY_SIDE, GROUPS_SIDE_BY_SIDE -> true;
            case OCCUPATIONS_OF_ONE_LANGUAGE, GROUPS_OF_ONE_LANGUAGE -> false;
        };
    }

    private boolean ofOccupations() {
        return switch (file.kind()) {
            case OCCUPATIONS_OF_ONE_LANGUAGE, OCCUPATIONS_SIDE_BY_SIDE -> true;
            case GROUPS_OF_ONE_LANGUAGE, GROUPS_SIDE_BY_SIDE -> false;
        };
    }

    private void refuse(CsvRow row, FieldFault fault) {
        ledger.refused(
                file.name(),
                row.number(),
                row.text(),
                Refusal.ofFields("programme.check-fields", List.of(fault)));
    }
}
