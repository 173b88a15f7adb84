package org.rihla.law.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * The words of a command line.
 *
 * @param command the first word; {@code help} where there is none or help is asked for
 * @param words the other words without a name
 * @param options what is given as {@code --name value} or {@code --name=value}
 */
record Arguments(String command, List<String> words, Map<String, String> options) {

    /**
     * Reads them.
     *
     * @throws UnusableInput with OPTION_MISSING for a name without value, DUPLICATE for a name that
     *     comes twice
     */
    static Arguments of(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            return new Arguments("help", List.of(), Map.of());
        }
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                words.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String name = argument.substring(2, equals < 0 ? argument.length() : equals);
            boolean valueFollows =
                    i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--");
            if (equals < 0 && !valueFollows) {
                throw new UnusableInput(
                        InputCode.OPTION_MISSING, "\"--" + name + "\" needs a value");
            }
            String value = equals < 0 ? arguments.get(++i) : argument.substring(equals + 1);
            if (options.put(name, value) != null) {
                throw new UnusableInput(InputCode.DUPLICATE, "\"--" + name + "\" comes twice");
            }
        }
        String command = words.isEmpty() ? "help" : words.removeFirst();
        return new Arguments(command, words, options);
    }

    /** {@code avenues list}, {@code avenues show ID} or {@code avenues answer ID} as a question. */
    Arguments avenues() {
        String verb = words.isEmpty() ? "list" : words.getFirst();
        if ("list".equals(verb) && words.size() <= 1) {
            return new Arguments("avenues", List.of(), options);
        }
        String question =
                switch (verb) {
                    case "show" -> "avenue";
                    case "answer" -> "eligibility";
                    default ->
                            throw new UnusableInput(
                                    InputCode.UNKNOWN_COMMAND,
                                    "avenues can be listed, shown or answered: list, show, answer");
                };
        if (words.size() != 2) {
            throw new UnusableInput(
                    InputCode.OPTION_MISSING, "avenues " + verb + " needs one avenue");
        }
        Map<String, String> all = new LinkedHashMap<>(options);
        all.put("avenue", words.getLast());
        return new Arguments(question, List.of(), all);
    }

    void refuseOptions() {
        for (String name : options.keySet()) {
            throw new UnusableInput(
                    InputCode.UNKNOWN_OPTION, "\"--" + name + "\" is not known here");
        }
    }

    void refuseWords() {
        if (!words.isEmpty()) {
            throw new UnusableInput(
                    InputCode.UNKNOWN_OPTION,
                    "\"%s\" is not known here; maybe it needs a name in front, such as --on"
                            .formatted(words.getFirst()));
        }
    }
}
