package org.rihla.centre.programme.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rihla.law.json.Json;

/** A condition that an officer adds; what to bring for it is filled in afterwards. */
final class NewCondition {
    private NewCondition() {}

    /**
     * A condition in the form of the document.
     *
     * @param kind a member of the document, or {@code fact:} or {@code measure:} with a name
     * @param number years or the most that is allowed, where the kind has one
     */
    static Json of(String kind, int number, String article) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("article", article);
        int colon = kind.indexOf(':');
        if (colon > 0) {
            members.put(kind.substring(0, colon), kind.substring(colon + 1));
            if (kind.startsWith("measure")) {
                members.put("most", number);
            }
        } else {
            members.put(kind, value(kind, number));
        }
        if (!kind.equals("noCauseOfRefusal")) {
            members.put(
                    "bring",
                    Map.of("what", "BRING_IDENTITY", "where", "AT_AGENCY", "cost", 0, "days", 0));
        }
        return Json.of(members);
    }

    private static Object value(String kind, int number) {
        return switch (kind) {
            case "minimumAge" -> Map.of("policy", number, "lawAbove", Math.max(0, number - 1));
            case "passportYears" -> number;
            default -> Map.of();
        };
    }
}
