package org.rihla.law.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rihla.law.Finding;
import org.rihla.law.RuleRef;
import org.rihla.law.Verdict;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;

/** Findings as JSON: code, article, certainty, and the key and arguments of the text to print. */
final class Said {
    private Said() {}

    static List<Json> findings(Collection<Finding> findings) {
        List<Json> said = new ArrayList<>();
        findings.forEach(finding -> said.add(finding(finding)));
        return said;
    }

    static Json.Obj finding(Finding finding) {
        RuleRef ref = finding.rule().ref();
        return Fields.of("code", finding.code())
                .and("verdict", finding.verdict())
                .and("rule", ref.id())
                .and("article", ref.article())
                .and("source", ref.source())
                .and("validFrom", ref.validFrom())
                .and("validTo", ref.validTo())
                .and("certainty", ref.certainty())
                .and("key", finding.message().key())
                .and("arguments", finding.arguments())
                .toJson();
    }

    /** An answer that is its findings, with the gravest of them first. */
    static Json.Obj verdict(List<Finding> findings) {
        return Fields.of("verdict", Verdict.gravest(findings))
                .and("findings", findings(findings))
                .toJson();
    }
}
