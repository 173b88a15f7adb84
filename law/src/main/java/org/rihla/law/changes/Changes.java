package org.rihla.law.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.changes.ChangeReason.AfterThreeMonths;
import org.rihla.law.changes.ChangeReason.GraveBreach;
import org.rihla.law.changes.ChangeReason.UnforeseenStop;
import org.rihla.law.clocks.Clock;
import org.rihla.law.clocks.ClockKind;
import org.rihla.law.clocks.Clocks;
import org.rihla.law.clocks.WorkingCalendar;
import org.rihla.law.stays.Light;

/** Extensions, chains and changes of employer (R12): one OK, or every reason against. */
public final class Changes {
    private Changes() {}

    /**
     * Whether the extension follows without a gap, in the same work, within the season's maximum.
     */
    public static List<Finding> examine(Extension extension) {
        List<Finding> findings = new ArrayList<>();
        LocalDate expected = extension.firstEnd().plusDays(1);
        if (extension.start().isAfter(expected)) {
            findings.add(
                    Finding.reject(
                            Rule.R12_EXTENSION,
                            MessageKey.GAP,
                            extension.firstEnd(),
                            extension.start()));
        } else if (extension.start().isBefore(expected)) {
            findings.add(
                    Finding.reject(
                            Rule.R12_EXTENSION,
                            MessageKey.EXTENSION_OVERLAPS,
                            extension.firstEnd(),
                            extension.start()));
        }
        if (!extension.job().equals(extension.nextJob())) {
            findings.add(Finding.reject(Rule.R12_SAME_SECTOR, MessageKey.OTHER_SECTOR));
        }
        if (extension.season().verdict() != Light.GREEN) {
            findings.add(extension.season().finding());
        }
        return findings.isEmpty()
                ? List.of(Finding.ok(Rule.R12_EXTENSION, MessageKey.EXTENSION_OK))
                : findings;
    }

    /** Whether the worker may ask for another employer now. */
    public static List<Finding> examine(ChangeRequest request, WorkingCalendar calendar) {
        List<Finding> findings = new ArrayList<>();
        if (!request.job().sector().equals(request.nextJob().sector())) {
            findings.add(Finding.reject(Rule.R12_SAME_SECTOR, MessageKey.OTHER_SECTOR));
        }
        Rule rule =
                switch (request.reason()) {
                    case AfterThreeMonths(var workBegan) -> {
                        afterThreeMonths(workBegan, request.askedOn(), calendar, findings);
                        yield Rule.R12_CHANGE_AFTER_THREE_MONTHS;
                    }
                    case GraveBreach breach -> {
                        graveBreach(breach, request.askedOn(), calendar, findings);
                        yield Rule.R12_CHANGE_GRAVE_BREACH;
                    }
                    case UnforeseenStop stop -> {
                        unforeseenStop(stop, request.askedOn(), calendar, findings);
                        yield Rule.R12_CHANGE_UNFORESEEN_STOP;
                    }
                };
        return findings.isEmpty() ? List.of(Finding.ok(rule, MessageKey.CHANGE_OK)) : findings;
    }

    private static void afterThreeMonths(
            LocalDate workBegan,
            LocalDate askedOn,
            WorkingCalendar calendar,
            List<Finding> findings) {
        Clock clock = Clocks.start(ClockKind.CHANGE_AFTER_WORK, workBegan, calendar);
        if (!clock.keptBy(askedOn)) {
            findings.add(
                    Finding.reject(clock.terms().rule(), MessageKey.CHANGE_TOO_EARLY, clock.due()));
        }
    }

    private static void graveBreach(
            GraveBreach breach,
            LocalDate askedOn,
            WorkingCalendar calendar,
            List<Finding> findings) {
        LocalDate evidence = breach.evidenceOn();
        if (evidence == null) {
            findings.add(
                    Finding.unknown(
                            Rule.R12_CHANGE_GRAVE_BREACH, MessageKey.BREACH_EVIDENCE_MISSING));
            return;
        }
        Clock clock = Clocks.start(ClockKind.CHANGE_AFTER_BREACH, evidence, calendar);
        if (!clock.keptBy(askedOn)) {
            findings.add(Finding.reject(clock.terms().rule(), MessageKey.CHANGE_LATE, clock.due()));
        }
    }

    private static void unforeseenStop(
            UnforeseenStop stop,
            LocalDate askedOn,
            WorkingCalendar calendar,
            List<Finding> findings) {
        Clock notice = Clocks.start(ClockKind.NOTIFY_STOP, stop.stoppedOn(), calendar);
        if (!notice.keptBy(stop.notifiedOn())) {
            findings.add(
                    Finding.reject(notice.terms().rule(), MessageKey.CHANGE_LATE, notice.due()));
        }
        Clock search = Clocks.start(ClockKind.FIND_EMPLOYER, stop.stoppedOn(), calendar);
        LocalDate found = stop.newEmployerOn();
        if (!search.keptBy(found == null ? askedOn : found)) {
            findings.add(
                    Finding.reject(
                            search.terms().rule(), MessageKey.NEW_EMPLOYER_TOO_LATE, search.due()));
        }
    }
}
