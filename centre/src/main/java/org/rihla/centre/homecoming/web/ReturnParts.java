package org.rihla.centre.homecoming.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.homecoming.ReturnClass;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.homecoming.web.ReturnPage.Source;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Step;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.site.parts.Tone;

/** The pieces of a return's page. */
final class ReturnParts {
    private ReturnParts() {}

    /** Find, check, hand over the receipt. */
    static List<Step> steps(ReturnView view) {
        boolean done = view.checkedInOn() != null;
        return List.of(
                Step.done(Icon.SEARCH, Text.of("homecoming.step.find"), null),
                done
                        ? Step.done(Icon.CHECK, Text.of("homecoming.step.check"), null)
                        : Step.now(Icon.CHECK, Text.of("homecoming.step.check"), null),
                done
                        ? Step.now(Icon.PRINT, Text.of("homecoming.step.receipt"), null)
                        : Step.later(Icon.PRINT, Text.of("homecoming.step.receipt"), null));
    }

    /** How a check-in today would stand, or how the one that was made stands. */
    static Text note(ReturnView view, LocalDate today) {
        LocalDate done = view.checkedInOn();
        if (done != null) {
            return view.returnClass() == ReturnClass.LATE
                    ? Text.of("homecoming.note.done-late", done)
                    : Text.of("homecoming.note.done", done);
        }
        return late(view, today)
                ? Text.of("homecoming.note.late", view.end(), view.legalDeadline())
                : Text.of("homecoming.note.in-time", view.end(), view.legalDeadline());
    }

    /** Green in time, amber late; nothing blames. */
    static Tone tone(ReturnView view, LocalDate today) {
        boolean late =
                view.checkedInOn() == null
                        ? late(view, today)
                        : view.returnClass() == ReturnClass.LATE;
        return late ? Tone.WAIT : Tone.OK;
    }

    /** What the ferry list, the centre abroad, the employer and she herself say. */
    static List<Source> sources(PlacementView placement, ReturnView view) {
        LocalDate herself = view.checkedInOn();
        return List.of(
                source("ferry", "exited", placement.exitedOn()),
                source("centre", "arrived", placement.arrivedOn()),
                source("employer", "ended", placement.endedOn()),
                new Source(
                        Text.of("homecoming.says.herself"),
                        herself == null
                                ? Tag.going(Text.of("homecoming.says.present"))
                                : Tag.ok(Text.of("homecoming.says.came", herself))));
    }

    private static Source source(String name, String what, @Nullable LocalDate on) {
        return new Source(
                Text.of("homecoming.says." + name),
                on == null
                        ? Tag.later(Text.of("homecoming.says.nothing"))
                        : Tag.ok(Text.of("homecoming.says." + what, on)));
    }

    private static boolean late(ReturnView view, LocalDate today) {
        return today.isAfter(view.legalDeadline());
    }
}
