package org.rihla.law.command;

import java.util.ArrayList;
import java.util.List;
import org.rihla.law.Rule;
import org.rihla.law.RuleRef;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;

/** Every rule with its article, source, dates and certainty. */
final class RuleList {
    private RuleList() {}

    static Json.Obj toJson() {
        List<Json> rules = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            RuleRef ref = rule.ref();
            rules.add(
                    Fields.of("rule", ref.id())
                            .and("name", rule)
                            .and("article", ref.article())
                            .and("source", ref.source())
                            .and("validFrom", ref.validFrom())
                            .and("validTo", ref.validTo())
                            .and("certainty", ref.certainty())
                            .toJson());
        }
        return Fields.of("rules", rules).toJson();
    }
}
