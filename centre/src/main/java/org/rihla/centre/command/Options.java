package org.rihla.centre.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was typed after the command's name.
 *
 * @param values options with a value, {@code --port=8081} or {@code --port 8081}
 * @param flags options without one
 * @param words everything else, in order
 */
record Options(Map<String, String> values, Set<String> flags, List<String> words) {

    /**
     * Reads the arguments of a command.
     *
     * @param valued names of the options that take a value
     * @param bare names of the options that take none
     * @throws Unusable for an option that the command does not know, or one without its value
     */
    static Options of(List<String> arguments, Set<String> valued, Set<String> bare) {
        Map<String, String> values = new HashMap<>();
        Set<String> flags = new HashSet<>();
        List<String> words = new ArrayList<>();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (bare.contains(argument)) {
                flags.add(argument);
            } else if (!valued.contains(name)) {
                throw new Unusable("command.unknown-option", name);
            } else if (equals >= 0) {
                values.put(name, argument.substring(equals + 1));
            } else if (rest.hasNext()) {
                values.put(name, rest.next());
            } else {
                throw new Unusable("command.value-missing", name);
            }
        }
        return new Options(Map.copyOf(values), Set.copyOf(flags), List.copyOf(words));
    }

    /** The value of an option, or what is meant when it is not given. */
    String value(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** Refuses words where a command takes none. */
    Options withoutWords() {
        if (!words.isEmpty()) {
            throw new Unusable("command.unexpected-word", words.getFirst());
        }
        return this;
    }
}
