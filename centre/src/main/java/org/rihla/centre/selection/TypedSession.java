package org.rihla.centre.selection;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.Sessions.Hall;
import org.rihla.centre.selection.Sessions.Invited;
import org.rihla.centre.selection.Sessions.Item;
import org.rihla.centre.selection.Sessions.Mandate;
import org.rihla.centre.selection.Sessions.Member;
import org.rihla.centre.selection.Sessions.NewSession;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.centre.shared.Ulid;

/**
 * A session as it was typed in a form or a request; dates, hours and choices are text, so that a
 * wrong one is answered with the field's name.
 *
 * @param calls ids of calls
 * @param day {@code 2026-11-24}
 * @param from {@code 08:00}
 * @param until likewise
 * @param slotMinutes how long one hearing takes
 * @param panel with mandates as in {@link Mandate}
 * @param invited as in {@link Invited}
 */
public record TypedSession(
        @Nullable List<String> calls,
        @Nullable String day,
        @Nullable String from,
        @Nullable String until,
        @Nullable Integer slotMinutes,
        @Nullable String place,
        @Nullable List<TypedHall> halls,
        @Nullable List<TypedMember> panel,
        @Nullable List<TypedItem> items,
        @Nullable String invited) {

    /** A hall as typed. */
    public record TypedHall(@Nullable String name, @Nullable Integer stations) {}

    /** Somebody of the panel as typed. */
    public record TypedMember(@Nullable String name, @Nullable String mandate) {}

    /** A line of the score sheet as typed. */
    public record TypedItem(@Nullable String code, @Nullable Integer points) {}

    /** Reads what was typed; refuses with every field that must be corrected. */
    public Answer<NewSession> read() {
        List<FieldFault> faults = new ArrayList<>();
        LocalDate on = date(faults);
        LocalTime first = time("from", from, faults);
        LocalTime last = time("until", until, faults);
        Set<CallId> heard = heard(faults);
        List<Member> members = members(faults);
        Invited whom = one(Invited.values(), "invited", invited, faults);
        if (on == null || first == null || last == null || whom == null || !faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("selection.check-fields", faults));
        }
        return Answer.of(
                new NewSession(
                        heard,
                        on,
                        first,
                        last,
                        requireNonNullElse(slotMinutes, 0),
                        TextRules.clean(requireNonNullElse(place, "")),
                        rooms(),
                        members,
                        sheet(),
                        whom));
    }

    private Set<CallId> heard(List<FieldFault> faults) {
        Set<CallId> heard = new LinkedHashSet<>();
        for (String call : requireNonNullElse(calls, List.<String>of())) {
            if (call != null && Ulid.isOne(call)) {
                heard.add(new CallId(call));
            } else {
                faults.add(FieldFault.of("calls", "shared.not-a-choice"));
            }
        }
        return heard;
    }

    private List<Hall> rooms() {
        return requireNonNullElse(halls, List.<TypedHall>of()).stream()
                .map(hall ->
                        new Hall(
                                TextRules.clean(requireNonNullElse(hall.name(), "")),
                                requireNonNullElse(hall.stations(), 0)))
                .toList();
    }

    private List<Item> sheet() {
        return requireNonNullElse(items, List.<TypedItem>of()).stream()
                .map(item ->
                        new Item(
                                requireNonNullElse(item.code(), ""),
                                requireNonNullElse(item.points(), 0)))
                .toList();
    }

    private List<Member> members(List<FieldFault> faults) {
        List<Member> members = new ArrayList<>();
        for (TypedMember member : requireNonNullElse(panel, List.<TypedMember>of())) {
            Mandate mandate = one(Mandate.values(), "panel", member.mandate(), faults);
            if (mandate != null) {
                members.add(
                        new Member(
                                TextRules.clean(requireNonNullElse(member.name(), "")), mandate));
            }
        }
        return members;
    }

    private @Nullable LocalDate date(List<FieldFault> faults) {
        if (day == null || day.isBlank()) {
            faults.add(FieldFault.of("day", "shared.required"));
            return null;
        }
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeParseException e) {
            faults.add(FieldFault.of("day", "shared.not-a-date"));
            return null;
        }
    }

    private static @Nullable LocalTime time(
            String field, @Nullable String typed, List<FieldFault> faults) {
        if (typed == null || typed.isBlank()) {
            faults.add(FieldFault.of(field, "shared.required"));
            return null;
        }
        String clean = typed.strip();
        try {
            return LocalTime.parse(clean.length() == 4 ? "0" + clean : clean);
        } catch (DateTimeParseException e) {
            faults.add(FieldFault.of(field, "selection.not-an-hour"));
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E one(
            E[] choices, String field, @Nullable String typed, List<FieldFault> faults) {
        for (E choice : choices) {
            if (choice.name().equals(typed)) {
                return choice;
            }
        }
        faults.add(
                FieldFault.of(
                        field,
                        typed == null || typed.isBlank()
                                ? "shared.required"
                                : "shared.not-a-choice"));
        return null;
    }
}
