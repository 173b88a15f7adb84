package org.rihla.centre.selection.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rihla.centre.candidate.People.PersonFacts;
import org.rihla.centre.selection.Applications.FindingView;
import org.rihla.centre.selection.Calls.Criterion;

/**
 * The points of somebody by the published criteria of a call (R9), each with what was asked and
 * what was found.
 *
 * @param findings one for each criterion
 */
public record Points(List<FindingView> findings) {
    private static final int PAPERS_ASKED = 3;

    /** Keeps a copy. */
    public Points {
        findings = List.copyOf(findings);
    }

    /**
     * Counts somebody's points.
     *
     * @param fullFarmMonths months of farm work that bring all points of their criterion
     * @param papersReady how many of the three papers of the first stage are in order
     */
    public static Points of(Call call, PersonFacts facts, int fullFarmMonths, int papersReady) {
        List<FindingView> findings = new ArrayList<>();
        for (Criterion criterion : call.criteria()) {
            findings.add(
                    switch (criterion.code()) {
                        case "FARM_MONTHS" -> farmMonths(criterion, facts, fullFarmMonths);
                        case "SAME_OCCUPATION" -> occupation(criterion, call, facts);
                        case "LANGUAGE" -> language(criterion, call, facts);
                        case "PAPERS_READY" ->
                                share(
                                        criterion,
                                        "selection.points.papers-ready",
                                        papersReady,
                                        PAPERS_ASKED);
                        default -> throw new IllegalStateException("Unknown: " + criterion.code());
                    });
        }
        return new Points(findings);
    }

    /** The sum of all points, at most 100. */
    public int total() {
        return findings.stream()
                .mapToInt(finding -> finding.points() == null ? 0 : finding.points())
                .sum();
    }

    private static FindingView farmMonths(Criterion criterion, PersonFacts facts, int full) {
        return share(criterion, "selection.points.farm-months", facts.farmMonths(), full);
    }

    /** All points for the same unit group, half for the same minor group (ISCO-08). */
    private static FindingView occupation(Criterion criterion, Call call, PersonFacts facts) {
        String isco = call.post().isco();
        if (facts.iscoExperience().contains(isco)) {
            return finding(criterion, "selection.points.same-occupation", criterion.points(), isco);
        }
        String group = isco.substring(0, Math.min(3, isco.length()));
        boolean near = facts.iscoExperience().stream().anyMatch(code -> code.startsWith(group));
        return near
                ? finding(
                        criterion, "selection.points.near-occupation", criterion.points() / 2, isco)
                : finding(criterion, "selection.points.other-occupation", 0, isco);
    }

    private static FindingView language(Criterion criterion, Call call, PersonFacts facts) {
        String asked = call.post().language();
        if (asked == null) {
            return finding(criterion, "selection.points.no-language-asked", criterion.points(), "");
        }
        String language = asked.toLowerCase(Locale.ROOT);
        return facts.speaks().contains(language)
                ? finding(criterion, "selection.points.speaks", criterion.points(), language)
                : finding(criterion, "selection.points.does-not-speak", 0, language);
    }

    private static FindingView share(Criterion criterion, String key, int found, int asked) {
        int points = criterion.points() * Math.min(found, asked) / asked;
        return new FindingView(
                criterion.code(),
                points + "/" + criterion.points(),
                key,
                List.of(Integer.toString(found), Integer.toString(asked)),
                null,
                points);
    }

    private static FindingView finding(
            Criterion criterion, String key, int points, String argument) {
        return new FindingView(
                criterion.code(),
                points + "/" + criterion.points(),
                key,
                argument.isEmpty() ? List.of() : List.of(argument),
                null,
                points);
    }
}
