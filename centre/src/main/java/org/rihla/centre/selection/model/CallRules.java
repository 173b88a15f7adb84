package org.rihla.centre.selection.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.Calls.NewCall;
import org.rihla.centre.shared.FieldFault;

/** What a call must hold before anybody looks at a calendar of places (C13, R9). */
public final class CallRules {
    private static final int MOST_POINTS = 100;
    private static final int LONGEST_WINDOW = 120;

    private CallRules() {}

    /**
     * The faults of a call, field by field.
     *
     * @param shortestWindow days that a call must be open at least
     */
    public static List<FieldFault> faults(NewCall call, LocalDate today, int shortestWindow) {
        List<FieldFault> faults = new ArrayList<>();
        window(call, today, shortestWindow, faults);
        if (call.places().isEmpty()) {
            faults.add(FieldFault.of("places", "shared.required"));
        } else if (call.places().values().stream().anyMatch(count -> count < 1)) {
            faults.add(FieldFault.of("places", "selection.places-positive"));
        }
        if (call.communes().isEmpty()) {
            faults.add(FieldFault.of("communes", "shared.required"));
        }
        chosen("channels", call.channels(), Calls.CHANNELS, faults);
        criteria(call.criteria(), faults);
        return faults;
    }

    private static void window(
            NewCall call, LocalDate today, int shortest, List<FieldFault> faults) {
        if (call.opens().isBefore(today)) {
            faults.add(FieldFault.of("opens", "selection.opens-in-past"));
        }
        long days = ChronoUnit.DAYS.between(call.opens(), call.closes()) + 1;
        if (days < shortest) {
            faults.add(FieldFault.of("closes", "selection.window-too-short", shortest));
        } else if (days > LONGEST_WINDOW) {
            faults.add(FieldFault.of("closes", "selection.window-too-long", LONGEST_WINDOW));
        }
    }

    private static void criteria(List<Criterion> criteria, List<FieldFault> faults) {
        List<String> codes = criteria.stream().map(Criterion::code).toList();
        if (codes.isEmpty()) {
            faults.add(FieldFault.of("criteria", "shared.required"));
        } else if (!Calls.CRITERIA.containsAll(codes)) {
            faults.add(FieldFault.of("criteria", "selection.unknown-criterion"));
        } else if (Set.copyOf(codes).size() < codes.size()) {
            faults.add(FieldFault.of("criteria", "selection.criterion-twice"));
        }
        int sum = criteria.stream().mapToInt(Criterion::points).sum();
        if (sum > MOST_POINTS || criteria.stream().anyMatch(c -> c.points() < 1)) {
            faults.add(FieldFault.of("criteria", "selection.points-of-hundred", MOST_POINTS));
        }
    }

    private static void chosen(
            String field, Set<String> chosen, List<String> possible, List<FieldFault> faults) {
        if (chosen.isEmpty()) {
            faults.add(FieldFault.of(field, "shared.required"));
        } else if (!possible.containsAll(chosen)) {
            faults.add(FieldFault.of(field, "shared.not-a-choice"));
        }
    }
}
