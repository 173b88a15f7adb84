package org.rihla.centre.selection;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;

/**
 * A manual override as somebody typed it.
 *
 * @param kind what shall be decided otherwise
 * @param reason coded
 * @param words why, in a sentence that a stranger understands
 */
public record TypedOverride(
        @Nullable String kind, @Nullable String reason, @Nullable String words) {
    /** A sentence that explains nothing is none. */
    public static final int SHORTEST = 20;

    /** More than this is a file, not a sentence. */
    public static final int LONGEST = 500;

    /** What was typed, read. */
    public record Read(Overrides.Kind kind, String reason, String words) {}

    /** Reads what was typed; refuses with every field that must be corrected. */
    public Answer<Read> read() {
        List<FieldFault> faults = new ArrayList<>();
        String said = TextRules.clean(requireNonNullElse(words, ""));
        faultOfSentence("words", said).ifPresent(faults::add);
        String why = requireNonNullElse(reason, "");
        if (!Overrides.REASONS.contains(why)) {
            faults.add(notChosen("reason", why));
        }
        List<Overrides.Kind> kinds =
                Stream.of(Overrides.Kind.values()).filter(k -> k.name().equals(kind)).toList();
        if (kinds.isEmpty()) {
            faults.add(notChosen("kind", requireNonNullElse(kind, "")));
        }
        return faults.isEmpty()
                ? Answer.of(new Read(kinds.getFirst(), why, said))
                : new Answer.Refused<>(Refusal.ofFields("selection.check-fields", faults));
    }

    /** What is wrong with a sentence that explains a decision. */
    public static Optional<FieldFault> faultOfSentence(String field, String sentence) {
        return TextRules.required(field, sentence)
                .or(() -> TextRules.plain(field, sentence, LONGEST))
                .or(() ->
                        sentence.codePointCount(0, sentence.length()) < SHORTEST
                                ? Optional.of(FieldFault.of(field, "selection.too-short", SHORTEST))
                                : Optional.empty());
    }

    private static FieldFault notChosen(String field, String typed) {
        return FieldFault.of(field, typed.isBlank() ? "shared.required" : "shared.not-a-choice");
    }
}
