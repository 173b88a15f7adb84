package org.rihla.centre.selection.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.SessionId;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.Applied;
import org.rihla.centre.selection.Sessions.AttendanceLine;
import org.rihla.centre.selection.Sessions.CandidateView;
import org.rihla.centre.selection.Sessions.Item;
import org.rihla.centre.selection.Sessions.LineRefusal;
import org.rihla.centre.selection.Sessions.Presence;
import org.rihla.centre.selection.Sessions.Proposal;
import org.rihla.centre.selection.Sessions.SessionView;
import org.rihla.centre.selection.Sessions.SheetLine;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One hour of a session: who came, and what the panel thinks, for all of the hour at once. */
@Controller
class HearingPages {
    private final Sessions sessions;
    private final Applications applications;
    private final People people;

    HearingPages(Sessions sessions, Applications applications, People people) {
        this.sessions = sessions;
        this.applications = applications;
        this.people = people;
    }

    @GetMapping("/sessions/{id}/hours/{slot}")
    ModelAndView hour(Actor actor, @PathVariable SessionId id, @PathVariable int slot) {
        List<CandidateView> heard = heard(actor, id, slot);
        return Pages.show(
                "selection/hearing", page(actor, id, slot, heard, List.of(), known(heard)));
    }

    @PostMapping("/sessions/{id}/hours/{slot}")
    Object save(Actor actor, @PathVariable SessionId id, @PathVariable int slot, Form form) {
        List<CandidateView> heard = heard(actor, id, slot);
        List<LineRefusal> refused = new ArrayList<>();
        Refusal whole = null;
        int applied = 0;
        List<AttendanceLine> marks = marks(heard, form);
        if (!marks.isEmpty()) {
            switch (sessions.attendance(actor, id, marks)) {
                case Answer.Accepted<Applied>(var done) -> {
                    applied += done.applied();
                    refused.addAll(done.refused());
                }
                case Answer.Refused<Applied>(var no) -> whole = no;
            }
        }
        List<SheetLine> sheets = sheets(actor, id, heard, form, refused);
        if (whole == null && !sheets.isEmpty()) {
            switch (sessions.sheets(actor, id, sheets)) {
                case Answer.Accepted<Applied>(var done) -> {
                    applied += done.applied();
                    refused.addAll(done.refused());
                }
                case Answer.Refused<Applied>(var no) -> whole = no;
            }
        }
        if (whole != null) {
            Form back = form.refused(whole);
            return Pages.refused(
                    "selection/hearing",
                    page(actor, id, slot, heard(actor, id, slot), refused, back),
                    whole);
        }
        if (!refused.isEmpty()) {
            // A request that is answered with a refusal leaves nothing behind: good lines must
            // stay.
            return Pages.show(
                    "selection/hearing",
                    page(actor, id, slot, heard(actor, id, slot), refused, form));
        }
        return Pages.done(
                "/sessions/" + id.value() + "/hours/" + slot,
                Text.of("selection.hour.saved", applied));
    }

    private static List<AttendanceLine> marks(List<CandidateView> heard, Form form) {
        List<AttendanceLine> marks = new ArrayList<>();
        for (CandidateView one : heard) {
            String typed = form.value("presence." + one.number());
            for (Presence presence : Presence.values()) {
                if (presence.name().equals(typed) && !one.state().name().equals(typed)) {
                    marks.add(new AttendanceLine(one.number(), presence));
                }
            }
        }
        return marks;
    }

    /** Lines in which anything of the sheet is filled in. */
    private List<SheetLine> sheets(
            Actor actor,
            SessionId id,
            List<CandidateView> heard,
            Form form,
            List<LineRefusal> refused) {
        List<Item> items = found(actor, id).terms().items();
        List<SheetLine> sheets = new ArrayList<>();
        for (CandidateView one : heard) {
            if (form.value("proposal." + one.number()).isEmpty()
                    && items.stream().allMatch(item -> form.clean(field(one, item)).isEmpty())) {
                continue;
            }
            SheetLine line = sheet(one, items, form);
            if (line == null) {
                refused.add(new LineRefusal(one.number(), "selection.proposal-missing", List.of()));
            } else {
                sheets.add(line);
            }
        }
        return sheets;
    }

    private static @Nullable SheetLine sheet(CandidateView one, List<Item> items, Form form) {
        Map<String, Integer> points = new HashMap<>();
        for (Item item : items) {
            String typed = form.clean(field(one, item));
            if (!typed.isEmpty()) {
                points.put(item.code(), typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1);
            }
        }
        String reason = form.value("reason." + one.number());
        for (Proposal proposal : Proposal.values()) {
            if (proposal.name().equals(form.value("proposal." + one.number()))) {
                return new SheetLine(
                        one.number(), points, proposal, reason.isBlank() ? null : reason);
            }
        }
        return null;
    }

    private static String field(CandidateView one, Item item) {
        return "points." + one.number() + "." + item.code();
    }

    private HearingPage page(
            Actor actor,
            SessionId id,
            int slot,
            List<CandidateView> heard,
            List<LineRefusal> refused,
            Form form) {
        SessionView session = found(actor, id);
        TreeSet<Integer> slots = new TreeSet<>();
        sessions.candidates(actor, id, null).forEach(one -> slots.add(one.slot()));
        return new HearingPage(
                session,
                slot,
                heard.getFirst().at(),
                rows(actor, heard),
                session.terms().items(),
                SessionForms.choices("selection.proposal.", Proposal.values()),
                NewCallForms.choices("selection.reason.", reasons()),
                session.state() == Sessions.State.RUNNING && SessionComposition.mayWrite(actor),
                slots.lower(slot),
                slots.higher(slot),
                refused.stream()
                        .map(line ->
                                new HearingPage.Refused(
                                        line.number(), new Text(line.code(), line.args())))
                        .toList(),
                form);
    }

    private List<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>(applications.reasonsOf(Move.NOT_SELECT));
        reasons.remove("PLACES_TAKEN");
        return List.copyOf(reasons);
    }

    private List<HearingPage.Row> rows(Actor actor, List<CandidateView> heard) {
        Map<PersonId, PersonLine> names =
                people.lines(actor, heard.stream().map(CandidateView::person).toList());
        return heard.stream()
                .map(one -> {
                    PersonLine line = names.get(one.person());
                    return new HearingPage.Row(
                            one.application().value(),
                            one.number(),
                            line == null ? null : line.name(),
                            one.hall(),
                            one.station(),
                            SelectionTexts.tag(one.state()),
                            one.state() == Applications.State.PRESENT,
                            one.state() != Applications.State.CONVOKED,
                            one.score());
                })
                .toList();
    }

    /** What is known already, as if it had been typed. */
    private static Form known(List<CandidateView> heard) {
        Form form = Form.empty();
        for (CandidateView one : heard) {
            if (one.state() == Applications.State.PRESENT
                    || one.state() == Applications.State.ABSENT) {
                form = form.with("presence." + one.number(), one.state());
            }
            for (Map.Entry<String, Integer> given : one.points().entrySet()) {
                form = form.with("points." + one.number() + "." + given.getKey(), given.getValue());
            }
            Proposal proposal = one.proposal();
            if (proposal != null) {
                form = form.with("proposal." + one.number(), proposal);
            }
            if (one.reason() != null) {
                form = form.with("reason." + one.number(), one.reason());
            }
        }
        return form;
    }

    private List<CandidateView> heard(Actor actor, SessionId id, int slot) {
        found(actor, id);
        List<CandidateView> heard = sessions.candidates(actor, id, slot);
        if (heard.isEmpty()) {
            throw new NotFound("page");
        }
        return heard;
    }

    private SessionView found(Actor actor, SessionId id) {
        return sessions.find(actor, id).orElseThrow(() -> new NotFound("session"));
    }
}
