package org.rihla.centre.selection.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.Hall;
import org.rihla.centre.selection.Sessions.Item;
import org.rihla.centre.selection.Sessions.Mandate;
import org.rihla.centre.selection.Sessions.Member;
import org.rihla.centre.selection.Sessions.NewSession;
import org.rihla.centre.selection.Sessions.Proposal;
import org.rihla.centre.selection.Sessions.SheetLine;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.TextRules;

/** What a session and a score sheet must hold before anything is written (C15). */
public final class SessionRules {
    private static final int MOST_POINTS = 100;
    private static final int SHORTEST_SLOT = 2;
    private static final int LONGEST_SLOT = 120;
    private static final int MOST_HALLS = 20;
    private static final int MOST_STATIONS = 50;
    private static final int MOST_MEMBERS = 12;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PLACE = 160;
    private static final Set<Mandate> OF_THE_EMPLOYER =
            EnumSet.of(Mandate.EMPLOYER, Mandate.DELEGATE);

    private SessionRules() {}

    /** The faults of a session, field by field. */
    public static List<FieldFault> faults(NewSession session, LocalDate today) {
        List<FieldFault> faults = new ArrayList<>();
        if (session.calls().isEmpty()) {
            faults.add(FieldFault.of("calls", "shared.required"));
        }
        if (session.day().isBefore(today)) {
            faults.add(FieldFault.of("day", "selection.session-in-past"));
        }
        if (session.slotMinutes() < SHORTEST_SLOT || session.slotMinutes() > LONGEST_SLOT) {
            faults.add(
                    FieldFault.of(
                            "slotMinutes", "selection.slot-length", SHORTEST_SLOT, LONGEST_SLOT));
        } else if (session.from().plusMinutes(session.slotMinutes()).isAfter(session.until())
                || !session.from().isBefore(session.until())) {
            faults.add(FieldFault.of("until", "selection.session-hours"));
        }
        text("place", session.place(), LONGEST_PLACE, faults);
        halls(session.halls(), faults);
        panel(session.panel(), faults);
        items(session.items(), faults);
        return faults;
    }

    private static void halls(List<Hall> halls, List<FieldFault> faults) {
        if (halls.isEmpty()) {
            faults.add(FieldFault.of("halls", "shared.required"));
        } else if (halls.size() > MOST_HALLS) {
            faults.add(FieldFault.of("halls", "selection.too-many-halls", MOST_HALLS));
        }
        for (Hall hall : halls) {
            text("halls", hall.name(), LONGEST_NAME, faults);
            if (hall.stations() < 1 || hall.stations() > MOST_STATIONS) {
                faults.add(FieldFault.of("halls", "selection.stations", MOST_STATIONS));
            }
        }
    }

    /** The service and the employer are both at the table: nobody selects alone (art. 122.6). */
    private static void panel(List<Member> panel, List<FieldFault> faults) {
        if (panel.size() > MOST_MEMBERS) {
            faults.add(FieldFault.of("panel", "selection.too-many-members", MOST_MEMBERS));
        }
        panel.forEach(member -> text("panel", member.name(), LONGEST_NAME, faults));
        Set<Mandate> mandates = EnumSet.noneOf(Mandate.class);
        panel.forEach(member -> mandates.add(member.mandate()));
        if (!mandates.contains(Mandate.AGENCY)
                || OF_THE_EMPLOYER.stream().noneMatch(mandates::contains)) {
            faults.add(FieldFault.of("panel", "selection.panel-incomplete"));
        }
        Set<String> names = new HashSet<>();
        if (!panel.stream().allMatch(member -> names.add(TextRules.clean(member.name())))) {
            faults.add(FieldFault.of("panel", "selection.member-twice"));
        }
    }

    private static void items(List<Item> items, List<FieldFault> faults) {
        List<String> codes = items.stream().map(Item::code).toList();
        if (codes.isEmpty()) {
            faults.add(FieldFault.of("items", "shared.required"));
        } else if (!Sessions.ITEMS.containsAll(codes) || Set.copyOf(codes).size() < codes.size()) {
            faults.add(FieldFault.of("items", "shared.not-a-choice"));
        }
        int sum = items.stream().mapToInt(Item::points).sum();
        if (sum > MOST_POINTS || items.stream().anyMatch(item -> item.points() < 1)) {
            faults.add(FieldFault.of("items", "selection.points-of-hundred", MOST_POINTS));
        }
    }

    private static void text(String field, String typed, int longest, List<FieldFault> faults) {
        TextRules.required(field, typed)
                .or(() -> TextRules.plain(field, typed, longest))
                .ifPresent(faults::add);
    }

    /** Why a score sheet cannot be kept, or nothing. */
    public static Optional<FieldFault> fault(SheetLine sheet, List<Item> items) {
        Map<String, Integer> points = sheet.points();
        for (Item item : items) {
            Integer given = points.get(item.code());
            if (given == null) {
                return Optional.of(FieldFault.of("points", "selection.points-missing"));
            }
            if (given < 0 || given > item.points()) {
                return Optional.of(
                        FieldFault.of("points", "selection.points-range", item.points()));
            }
        }
        if (points.size() > items.size()) {
            return Optional.of(FieldFault.of("points", "selection.unknown-item"));
        }
        String reason = sheet.reason();
        if (sheet.proposal() == Proposal.NOT) {
            return Reasons.fits(Move.NOT_SELECT, reason) && !Reasons.PLACES_TAKEN.equals(reason)
                    ? Optional.empty()
                    : Optional.of(FieldFault.of("reason", "selection.sheet-reason"));
        }
        return reason == null || reason.isBlank()
                ? Optional.empty()
                : Optional.of(FieldFault.of("reason", "selection.sheet-reason-unneeded"));
    }
}
