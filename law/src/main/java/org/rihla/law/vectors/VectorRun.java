package org.rihla.law.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.law.UnusableInput;
import org.rihla.law.json.Flat;
import org.rihla.law.questions.Given;
import org.rihla.law.questions.Questions;

/** Asks each vector's question and compares. */
public final class VectorRun {
    private VectorRun() {}

    /**
     * One value that is not as expected.
     *
     * @param id the vector
     * @param rule its rule
     * @param line its line in the file
     * @param name the value's name in the answer
     * @param expected what the file says
     * @param got what was answered; null if the answer has no such value
     */
    public record Difference(
            String id, String rule, int line, String name, String expected, @Nullable String got) {}

    /** Every difference; none if the vector holds. */
    public static List<Difference> run(Vector vector) {
        Map<String, String> answer = answer(vector);
        List<Difference> differences = new ArrayList<>();
        new TreeMap<>(vector.expected())
                .forEach((name, expected) -> {
                    String got = answer.get(name);
                    if (!expected.met(got)) {
                        String shown =
                                got == null && answer.containsKey("error")
                                        ? "refused: " + answer.get("error")
                                        : got;
                        differences.add(
                                new Difference(
                                        vector.id(),
                                        vector.rule(),
                                        vector.line(),
                                        name,
                                        expected.written(),
                                        shown));
                    }
                });
        return differences;
    }

    private static Map<String, String> answer(Vector vector) {
        try {
            return Flat.of(Questions.ask(vector.question(), new Given(vector.given())));
        } catch (UnusableInput e) {
            return Map.of("error", e.code().name());
        }
    }
}
