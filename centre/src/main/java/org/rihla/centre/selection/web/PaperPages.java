package org.rihla.centre.selection.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.Collected;
import org.rihla.centre.selection.Applications.Fate;
import org.rihla.centre.selection.Applications.Taken;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Tag;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Typing a heap of paper forms at an agency; each counts from the hour stamped on it (C13). */
@Controller
@RequestMapping("/calls/{id}/paper")
class PaperPages {
    private static final int LINES = 10;
    private static final int LONGEST_WITNESS = 120;

    private final Calls calls;
    private final Applications applications;
    private final Clock clock;

    PaperPages(Calls calls, Applications applications, Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.clock = clock;
    }

    /** What became of the lines of one sending. */
    private static final class Heap {
        private final List<PaperPage.Taken> taken = new ArrayList<>();
        private final List<PaperPage.Line> lines = new ArrayList<>();
    }

    @GetMapping
    ModelAndView empty(Actor actor, @PathVariable CallId id) {
        actor.needs(Right.WRITE_FILES);
        Form form = Form.empty().with("day", LocalDate.now(clock));
        return Pages.show("selection/paper", page(actor, id, new Heap(), form));
    }

    @PostMapping
    Object take(Actor actor, @PathVariable CallId id, Form form) {
        actor.needs(Right.WRITE_FILES);
        List<FieldFault> faults = new ArrayList<>();
        LocalDate day = day(form, faults);
        String witness = form.clean("witness");
        TextRules.required("witness", witness)
                .or(() -> TextRules.plain("witness", witness, LONGEST_WITNESS))
                .ifPresent(faults::add);
        if (day == null || !faults.isEmpty()) {
            Refusal no = Refusal.ofFields("selection.check-fields", faults);
            return Pages.refused(
                    "selection/paper", page(actor, id, new Heap(), form.refused(no)), no);
        }
        Heap heap = new Heap();
        Form left = Form.empty().with("day", day).with("witness", witness);
        for (int i = 0; i < LINES; i++) {
            String number = form.clean("person." + i);
            String hour = form.clean("hour." + i);
            if (number.isEmpty() && hour.isEmpty()) {
                heap.lines.add(new PaperPage.Line(i, null));
            } else {
                Text wrong = take(actor, id, number, stamp(day, hour), witness, heap);
                heap.lines.add(new PaperPage.Line(i, wrong));
                if (wrong != null) {
                    left = left.with("person." + i, number).with("hour." + i, hour);
                }
            }
        }
        // A request that is answered with a refusal leaves nothing behind: the good lines must
        // stay.
        return Pages.show("selection/paper", page(actor, id, heap, left));
    }

    private @Nullable Text take(
            Actor actor,
            CallId id,
            String number,
            @Nullable Instant at,
            String witness,
            Heap heap) {
        if (at == null) {
            return Text.of("selection.not-an-hour");
        }
        Answer<Taken> answer =
                applications.expressCollected(
                        actor, id, number, new Collected("PAPER", at, witness));
        return switch (answer) {
            case Answer.Accepted<Taken>(var taken) -> {
                heap.taken.add(
                        new PaperPage.Taken(
                                taken.application().id().value(),
                                taken.application().number(),
                                tag(taken.fate())));
                yield null;
            }
            case Answer.Refused<Taken>(var no) -> sentence(no);
        };
    }

    private static Text sentence(Refusal no) {
        return no.faults().isEmpty()
                ? new Text(no.code(), no.args())
                : new Text(no.faults().getFirst().code(), no.faults().getFirst().args());
    }

    private static Tag tag(Fate fate) {
        Text words = Text.of("selection.paper.fate." + SelectionTexts.code(fate));
        return switch (fate) {
            case TAKEN -> Tag.ok(words);
            case LATE -> Tag.later(words);
            case ALREADY_THERE -> Tag.waiting(words);
        };
    }

    private static @Nullable LocalDate day(Form form, List<FieldFault> faults) {
        String typed = NewCallForms.date(form, "day");
        if (typed.isEmpty()) {
            faults.add(FieldFault.of("day", "shared.required"));
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            faults.add(FieldFault.of("day", "shared.not-a-date"));
            return null;
        }
    }

    private @Nullable Instant stamp(LocalDate day, String typed) {
        try {
            LocalTime hour = LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
            return day.atTime(hour).atZone(clock.getZone()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private PaperPage page(Actor actor, CallId id, Heap heap, Form form) {
        List<PaperPage.Line> lines = new ArrayList<>(heap.lines);
        for (int i = lines.size(); i < LINES; i++) {
            lines.add(new PaperPage.Line(i, null));
        }
        return new PaperPage(
                calls.find(actor, id).orElseThrow(() -> new NotFound("call")),
                lines,
                heap.taken,
                form);
    }
}
