package org.rihla.law.questions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.changes.ChangeReason;
import org.rihla.law.changes.ChangeReason.AfterThreeMonths;
import org.rihla.law.changes.ChangeReason.GraveBreach;
import org.rihla.law.changes.ChangeReason.UnforeseenStop;
import org.rihla.law.changes.ChangeRequest;
import org.rihla.law.changes.Changes;
import org.rihla.law.changes.Extension;
import org.rihla.law.changes.Job;
import org.rihla.law.json.Json;
import org.rihla.law.stays.Frame;
import org.rihla.law.stays.SeasonLimit;
import org.rihla.law.stays.SeasonStays;

/** A longer season, another employer: R12. */
final class ChangeQuestions {
    private ChangeQuestions() {}

    static Json.Obj extension(Given given) {
        SeasonLimit limit =
                SeasonLimit.of(given.whole("months", 9), given.code("frame", Frame.YEAR));
        var blocks = StayQuestions.blocks(given.text("stays"), null);
        Job job = new Job(given.text("occupation", "9211"), given.text("sector", "01"));
        Job next =
                new Job(
                        given.text("next-occupation", job.occupation()),
                        given.text("next-sector", job.sector()));
        return Said.verdict(
                Changes.examine(
                        new Extension(
                                given.day("first-end"),
                                given.day("start"),
                                job,
                                next,
                                SeasonStays.assess(blocks, limit))));
    }

    static Json.Obj change(Given given) {
        Job job = new Job(given.text("occupation", "9211"), given.text("sector", "01"));
        Job next =
                new Job(
                        given.text("next-occupation", job.occupation()),
                        given.text("next-sector", job.sector()));
        ChangeRequest request = new ChangeRequest(given.day("asked"), reason(given), job, next);
        return Said.verdict(Changes.examine(request, ClockQuestions.calendar(given)));
    }

    private static ChangeReason reason(Given given) {
        LocalDate began = given.dayOrNull("began");
        LocalDate evidence = given.dayOrNull("evidence");
        LocalDate stopped = given.dayOrNull("stopped");
        LocalDate notified = given.dayOrNull("notified");
        LocalDate found = given.dayOrNull("found");
        if (stopped != null && notified != null && notified.isBefore(stopped)) {
            throw new UnusableInput(
                    InputCode.WRONG_ORDER,
                    "a stop on %s cannot be told on %s".formatted(stopped, notified));
        }
        return switch (given.text("cause")) {
            case "a" -> new AfterThreeMonths(known("began", began));
            case "b" -> new GraveBreach(evidence);
            case "c" ->
                    new UnforeseenStop(
                            known("stopped", stopped), known("notified", notified), found);
            default ->
                    throw new UnusableInput(
                            InputCode.UNKNOWN_VALUE, "a cause is a, b or c of article 110");
        };
    }

    private static LocalDate known(String name, @Nullable LocalDate day) {
        if (day == null) {
            throw new UnusableInput(InputCode.OPTION_MISSING, "\"" + name + "\" is missing");
        }
        return day;
    }
}
