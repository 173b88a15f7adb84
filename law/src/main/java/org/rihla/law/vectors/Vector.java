package org.rihla.law.vectors;

import java.util.Map;

/**
 * One line of a vector file: a question with what is given, and what must be answered.
 *
 * @param id its name, such as {@code S1}
 * @param rule the rule it belongs to, such as {@code R1}
 * @param question the question, as in {@code rihla law QUESTION}
 * @param given name and text of all that is given
 * @param expected name and text of what must be answered; {@code error} is the code of a refusal
 * @param line line in its file
 */
public record Vector(
        String id,
        String rule,
        String question,
        Map<String, String> given,
        Map<String, Expected> expected,
        int line) {

    public Vector {
        given = Map.copyOf(given);
        expected = Map.copyOf(expected);
    }
}
