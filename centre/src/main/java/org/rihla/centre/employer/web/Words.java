package org.rihla.centre.employer.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Role;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.FindingView;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Step;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.site.parts.Tone;

/** Puts states, findings and histories of employers and offers into words for a page. */
final class Words {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d+)?");

    private Words() {}

    static Tag tag(Offers.State state) {
        Text text = Text.of("employer.state." + state.name());
        return switch (state) {
            case RECEIVED, UNDER_ANALYSIS -> Tag.waiting(text);
            case TO_CORRECT -> new Tag(Tone.WAIT, Icon.PAPER, text);
            case BLOCKED -> new Tag(Tone.WAIT, Icon.EYE, text);
            case ACCEPTED, FILLED, CONTRACTED -> Tag.ok(text);
            case OPEN_CALL, PARTLY_FILLED -> Tag.going(text);
            case CLOSED, WITHDRAWN, LAPSED -> Tag.no(text);
        };
    }

    static Tag tag(Employers.State state) {
        Text text = Text.of("employer.standing." + state.name());
        return switch (state) {
            case NEW -> Tag.later(text);
            case UNDER_REVIEW -> Tag.waiting(text);
            case ACCREDITED -> Tag.ok(text);
            case REJECTED, SUSPENDED, EXCLUDED -> Tag.no(text);
        };
    }

    static Tag tag(FindingView finding) {
        Text text = Text.of("employer.verdict." + finding.verdict());
        return switch (finding.verdict()) {
            case "OK" -> Tag.ok(text);
            case "WARN" -> Tag.going(text);
            case "UNKNOWN" -> new Tag(Tone.WAIT, Icon.PAPER, text);
            case "HOLD" -> new Tag(Tone.WAIT, Icon.EYE, text);
            default -> Tag.no(text);
        };
    }

    static Text sentence(FindingView finding) {
        return new Text(
                finding.messageKey(), finding.args().stream().map(Words::argument).toList());
    }

    /**
     * Days and numbers become days and numbers again, names of terms and attributes their words.
     */
    private static Object argument(String argument) {
        if (argument.startsWith("law.") || argument.startsWith("employer.")) {
            return Text.of(argument);
        }
        if (DAY.matcher(argument).matches()) {
            return LocalDate.parse(argument);
        }
        return NUMBER.matcher(argument).matches() ? new BigDecimal(argument) : argument;
    }

    /** Employers read which office acted, not which person. */
    static List<Step> steps(List<History.Line> lines, Role reader) {
        List<Step> steps = new ArrayList<>();
        for (History.Line line : lines) {
            Map<String, String> facts = new TreeMap<>(line.entry().facts());
            Text role = Text.of("site.role." + line.role().name().toLowerCase(Locale.ROOT));
            Object who = reader == Role.EMPLOYER ? role : line.actor();
            String reason = line.entry().reason();
            Text detail =
                    reason == null
                            ? Text.of("employer.history.by", line.at(), who)
                            : Text.of("employer.history.because", line.at(), who, reason);
            steps.add(
                    Step.done(
                            Icon.CHECK,
                            new Text(line.entry().kind(), List.copyOf(facts.values())),
                            detail));
        }
        return steps;
    }
}
