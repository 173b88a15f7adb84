package org.rihla.centre.selection.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.FindingView;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Overrides;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.site.parts.Tone;

/** States, findings and codes of a selection in words. */
final class SelectionTexts {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private SelectionTexts() {}

    /** The last part of the message key of a constant. */
    static String code(Enum<?> constant) {
        return code(constant.name());
    }

    static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An application's state as words, icon and colour. */
    static Tag tag(Applications.State state) {
        Text words = Text.of("selection.state." + code(state));
        return switch (state) {
            case ELIGIBLE, SELECTED, CONFIRMED -> Tag.ok(words);
            case SHORTLISTED, CONVOKED, PRESENT -> Tag.going(words);
            case APPLIED, TO_COMPLETE, RESERVE, ON_RESERVE_LIST -> Tag.waiting(words);
            case LATE -> Tag.later(words);
            case NOT_ELIGIBLE, NOT_SHORTLISTED, ABSENT, NOT_SELECTED, DECLINED, LAPSED ->
                    Tag.no(words);
        };
    }

    /** The last part of the message keys that tell a result to the person herself. */
    static String result(ApplicationView one, Calls calls) {
        return one.state() == Applications.State.ON_RESERVE_LIST
                        && calls.reserveEndedOn(one.call()).isPresent()
                ? "reserve-ended"
                : code(one.state());
    }

    /** A call's state as words, icon and colour. */
    static Tag tag(Calls.State state) {
        Text words = Text.of("selection.call-state." + code(state));
        return switch (state) {
            case SCHEDULED -> Tag.later(words);
            case OPEN -> Tag.going(words);
            case CLOSED, RANKED -> Tag.waiting(words);
            case SETTLED -> Tag.ok(words);
        };
    }

    /** A proposed override's state as words, icon and colour. */
    static Tag tag(Overrides.State state) {
        Text words = Text.of("selection.override-state." + code(state));
        return switch (state) {
            case PROPOSED -> Tag.waiting(words);
            case APPROVED -> Tag.ok(words);
            case REJECTED -> Tag.no(words);
            case WITHDRAWN, EXPIRED -> Tag.later(words);
        };
    }

    /** A session's state as words, icon and colour. */
    static Tag tag(Sessions.State state) {
        Text words = Text.of("selection.session-state." + code(state));
        return switch (state) {
            case PLANNED -> Tag.later(words);
            case CONVOKED, RUNNING -> Tag.going(words);
            case MINUTES_SIGNED, TRANSMITTED -> Tag.waiting(words);
            case CLOSED -> Tag.ok(words);
        };
    }

    /** What was found, as a sentence. */
    static Text sentence(FindingView finding) {
        List<Object> args = new ArrayList<>();
        for (String arg : finding.args()) {
            args.add(said(arg));
        }
        if (args.size() == 3 && finding.messageKey().equals("selection.to-bring")) {
            args.add(Text.of("selection.fee-not-noted"));
        }
        return new Text(finding.messageKey(), args);
    }

    /** Whether a condition is met, as words, icon and colour. */
    static Tag outcome(FindingView finding) {
        return switch (finding.outcome()) {
            case "TRUE" -> Tag.ok(Text.of("selection.outcome.true"));
            case "FALSE" -> Tag.no(Text.of("selection.outcome.false"));
            case "UNKNOWN" -> Tag.waiting(Text.of("selection.outcome.unknown"));
            default -> new Tag(Tone.NEUTRAL, Icon.CHART, Text.asIs(new Code(finding.outcome())));
        };
    }

    /** The name of a condition or criterion. */
    static Text criterion(String code) {
        return Text.of("selection.criterion." + code(code));
    }

    /** Keys and dates that a finding keeps as text are said in the reader's language. */
    private static Object said(String arg) {
        if (arg.startsWith("law.")) {
            return Text.of(arg);
        }
        if (DAY.matcher(arg).matches()) {
            return LocalDate.parse(arg);
        }
        return NUMBER.matcher(arg).matches() ? new Code(arg) : arg;
    }
}
