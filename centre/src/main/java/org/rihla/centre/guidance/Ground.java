package org.rihla.centre.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Text;
import org.rihla.law.Certainty;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.RuleRef;
import org.rihla.law.eligibility.Answer;
import org.rihla.law.eligibility.Basis;

/**
 * What an answer rests on: a sentence, and the article behind it.
 *
 * @param standing the answer of this ground alone
 * @param said the sentence
 * @param article where it is written; null for a practice of ours
 * @param source the text that holds the article, as it is cited
 * @param validFrom first day on which it holds
 * @param validTo last day on which it holds, or null
 * @param certainty how sure we are of it
 */
public record Ground(
        Standing standing,
        Text said,
        @Nullable Text article,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Certainty certainty) {
    private static final Pattern ARTICLE = Pattern.compile("arts?\\.? (?=[\\dA-Z])(.*)");

    /** Our own practice, where the law is silent. */
    private static final String HOUSE = "Rihla";

    static Ground of(Finding finding) {
        return of(finding.rule(), Standing.of(finding), said(finding));
    }

    /** What a rule says, in a sentence of ours. */
    static Ground of(Rule rule, Standing standing, Text said) {
        RuleRef ref = rule.ref();
        return new Ground(
                standing,
                said,
                article(ref.article(), ref.source()),
                ref.source(),
                ref.validFrom(),
                ref.validTo(),
                ref.certainty());
    }

    static List<Ground> of(List<Finding> findings) {
        return findings.stream().map(Ground::of).toList();
    }

    /** One condition of an avenue, with the avenue's own article. */
    static Ground of(Answer answer) {
        Basis basis = answer.basis();
        Ground own = of(answer.finding());
        Standing standing = Standing.of(answer.truth());
        return basis == null
                ? new Ground(
                        standing,
                        own.said(),
                        own.article(),
                        own.source(),
                        own.validFrom(),
                        own.validTo(),
                        own.certainty())
                : new Ground(
                        standing,
                        own.said(),
                        article(basis.article(), basis.source()),
                        basis.source(),
                        basis.validFrom(),
                        basis.validTo(),
                        basis.certainty());
    }

    /** A finding in words that can be said in any language. */
    static Text said(Finding finding) {
        return new Text(
                finding.message().key(), finding.arguments().stream().map(Ground::word).toList());
    }

    /** How sure we are, in words. */
    public Text sure() {
        return Text.of("guidance.certainty." + certainty.name());
    }

    /** The key of the source's name in the reader's language; not every source has one. */
    public String sourceKey() {
        return "guidance.source." + source.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The article as it is cited, without the word before it; null for a practice of ours. */
    public @Nullable String cited() {
        return article != null && article.args().getFirst() instanceof Code code
                ? code.value()
                : null;
    }

    private static Object word(Object argument) {
        return argument instanceof MessageKey key ? Text.of(key.key()) : argument;
    }

    private static @Nullable Text article(String article, String source) {
        Matcher cited = ARTICLE.matcher(article);
        if (cited.matches()) {
            return Text.of("guidance.article", new Code(cited.group(1)));
        }
        return source.equals(HOUSE) ? null : Text.asIs(new Code(article));
    }
}
