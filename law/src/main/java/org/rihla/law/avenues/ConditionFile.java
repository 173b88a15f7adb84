package org.rihla.law.avenues;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rihla.law.Certainty;
import org.rihla.law.MessageKey;
import org.rihla.law.eligibility.Basis;
import org.rihla.law.eligibility.Condition;
import org.rihla.law.eligibility.Condition.AllOf;
import org.rihla.law.eligibility.Condition.AnyOf;
import org.rihla.law.eligibility.Condition.MinimumAge;
import org.rihla.law.eligibility.Condition.NoCauseOfRefusal;
import org.rihla.law.eligibility.Condition.OutsideDestination;
import org.rihla.law.eligibility.Condition.Passport;
import org.rihla.law.eligibility.Condition.Sourced;
import org.rihla.law.eligibility.Condition.Within;
import org.rihla.law.eligibility.Measure;
import org.rihla.law.eligibility.PersonFacts.Known;
import org.rihla.law.eligibility.ToBring;
import org.rihla.law.json.Json;

/** Reads the conditions of an avenue: a tree of predicates, each branch with its article. */
final class ConditionFile {
    private static final Set<String> BASIS = Set.of("article", "source", "from", "to", "mark");
    private static final ToBring NOTHING =
            new ToBring(MessageKey.BRING_IDENTITY, MessageKey.AT_AGENCY, BigDecimal.ZERO, 0);

    private ConditionFile() {}

    /**
     * A condition with its article; what the avenue says of itself stands where it says nothing.
     */
    static Condition read(String place, Json json, Basis ofAvenue) {
        Members members = new Members(place, json);
        boolean basisGiven = BASIS.stream().anyMatch(members::has);
        if (!basisGiven) {
            return predicate(place, members);
        }
        Basis basis =
                new Basis(
                        members.text("article"),
                        members.has("source") ? members.text("source") : ofAvenue.source(),
                        members.has("from") ? members.day("from") : ofAvenue.validFrom(),
                        members.has("to") ? members.dayOrNull("to") : ofAvenue.validTo(),
                        members.has("mark")
                                ? members.code("mark", Certainty.class)
                                : ofAvenue.certainty());
        return new Sourced(basis, predicate(place, members));
    }

    private static Condition predicate(String place, Members members) {
        List<Condition> found = new ArrayList<>();
        for (String name : members.names()) {
            switch (name) {
                case "minimumAge" -> found.add(age(members.object(name), members));
                case "outsideDestination" -> found.add(new OutsideDestination(toBring(members)));
                case "passportYears" ->
                        found.add(new Passport(members.whole(name), toBring(members)));
                case "noCauseOfRefusal" -> found.add(new NoCauseOfRefusal());
                case "fact" -> found.add(Facts.condition(known(members), toBring(members)));
                case "measure" -> found.add(within(members));
                case "all" -> found.add(new AllOf(inner(place, members, name)));
                case "any" -> found.add(new AnyOf(inner(place, members, name)));
                case "least", "most", "bring" -> {}
                default -> {
                    if (!BASIS.contains(name)) {
                        throw members.broken("\"" + name + "\" is not known here");
                    }
                }
            }
        }
        if (found.size() != 1) {
            throw members.broken("must ask exactly one thing");
        }
        return found.getFirst();
    }

    private static List<Condition> inner(String place, Members members, String name) {
        List<Json> items = members.list(name);
        if (items.isEmpty()) {
            throw members.broken("\"" + name + "\" must not be empty");
        }
        List<Condition> inner = new ArrayList<>();
        for (Json item : items) {
            Members one = new Members(place + "." + name, item);
            inner.add(predicate(place + "." + name, one));
        }
        return inner;
    }

    private static Known known(Members members) {
        return members.code("fact", Known.class);
    }

    private static Condition age(Members age, Members members) {
        return new MinimumAge(age.whole("policy"), age.whole("lawAbove"), toBring(members));
    }

    private static Condition within(Members members) {
        if (!members.has("least") && !members.has("most")) {
            throw members.broken("a measure needs \"least\" or \"most\"");
        }
        return new Within(
                members.code("measure", Measure.class),
                members.numberOrNull("least"),
                members.numberOrNull("most"),
                toBring(members));
    }

    private static ToBring toBring(Members members) {
        if (!members.has("bring")) {
            return NOTHING;
        }
        Members bring = members.object("bring");
        bring.refuseOthers(Set.of("what", "where", "cost", "days"));
        return new ToBring(
                bring.code("what", MessageKey.class),
                bring.code("where", MessageKey.class),
                bring.number("cost"),
                bring.whole("days"));
    }
}
