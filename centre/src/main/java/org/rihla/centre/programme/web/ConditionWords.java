package org.rihla.centre.programme.web;

import java.util.ArrayList;
import java.util.List;
import org.rihla.centre.site.Text;
import org.rihla.law.MessageKey;
import org.rihla.law.eligibility.Measure;
import org.rihla.law.json.Json;

/** What a condition asks, in words. */
final class ConditionWords {
    private static final String KEY = "programme.avenue.asks.";

    private ConditionWords() {}

    /** The condition as a sentence, with its numbers. */
    static Text title(Json json) {
        if (json instanceof Json.Obj(var members)) {
            for (String name : members.keySet()) {
                switch (name) {
                    case "minimumAge" -> {
                        return Text.of(
                                KEY + "age",
                                text(json, "minimumAge.policy"),
                                text(json, "minimumAge.lawAbove"));
                    }
                    case "passportYears" -> {
                        String years = text(json, name);
                        return years.equals("0")
                                ? Text.of(KEY + "passport-valid")
                                : Text.of(KEY + "passport", years);
                    }
                    case "outsideDestination" -> {
                        return Text.of(KEY + "outside");
                    }
                    case "noCauseOfRefusal" -> {
                        return Text.of(KEY + "no-cause");
                    }
                    case "fact" -> {
                        return Text.of("programme.avenue.fact." + text(json, name));
                    }
                    case "measure" -> {
                        return measure(json);
                    }
                    case "all", "any" -> {
                        return joined(name, members.get(name));
                    }
                    default -> {}
                }
            }
        }
        return Text.of(KEY + "nothing");
    }

    private static Text measure(Json json) {
        MessageKey label = Measure.valueOf(text(json, "measure")).label();
        String least = text(json, "least");
        String most = text(json, "most");
        if (most.isEmpty()) {
            return Text.of(KEY + "least", Text.of(label.key()), least);
        }
        return least.isEmpty()
                ? Text.of(KEY + "most", Text.of(label.key()), most)
                : Text.of(KEY + "between", Text.of(label.key()), least, most);
    }

    /** Two by two, so that the words between them are the language's own. */
    private static Text joined(String how, Json list) {
        List<Text> parts = new ArrayList<>();
        if (list instanceof Json.Arr(var items)) {
            items.forEach(item -> parts.add(title(item)));
        }
        return parts.stream()
                .reduce((a, b) -> Text.of(KEY + how, a, b))
                .orElse(Text.of(KEY + "nothing"));
    }

    private static String text(Json json, String path) {
        return JsonPath.text(JsonPath.get(json, path));
    }
}
