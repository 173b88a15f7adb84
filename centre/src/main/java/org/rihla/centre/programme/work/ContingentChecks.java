package org.rihla.centre.programme.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.Seasons.NewContingent;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.TextRules;
import org.springframework.stereotype.Component;

/** What a contingent must be like to be split and granted. */
@Component
class ContingentChecks {
    private static final int MOST_PLACES = 100_000;
    private static final int LONGEST_TEXT = 200;

    private final Network network;

    /** Asks the network which agencies there are. */
    ContingentChecks(Network network) {
        this.network = network;
    }

    /** What is wrong with the numbers; empty if nothing is. */
    List<FieldFault> faultsOf(NewContingent contingent) {
        List<FieldFault> faults = new ArrayList<>();
        if (contingent.total() < 1 || contingent.total() > MOST_PLACES) {
            faults.add(FieldFault.of("total", "shared.out-of-range", 1, MOST_PLACES));
        }
        inRange(faults, "weights", contingent.weights());
        inRange(faults, "floors", contingent.floors());
        inRange(faults, "caps", contingent.caps());
        if (contingent.weights().values().stream().noneMatch(weight -> weight > 0)) {
            faults.add(FieldFault.of("weights", "programme.no-weight"));
        }
        if (unknown(contingent)) {
            faults.add(FieldFault.of("weights", "programme.unknown-agency"));
        }
        return faults;
    }

    /** What is wrong with the act that granted it; empty if nothing is. */
    List<FieldFault> faultsOfAct(NewContingent contingent) {
        List<FieldFault> faults = new ArrayList<>();
        text(faults, "authority", contingent.authority());
        text(faults, "act", contingent.act());
        return faults;
    }

    private boolean unknown(NewContingent contingent) {
        Set<AgencyId> named = new HashSet<>(contingent.floors().keySet());
        named.addAll(contingent.caps().keySet());
        named.removeAll(contingent.weights().keySet());
        return !named.isEmpty()
                || contingent.weights().keySet().stream()
                        .anyMatch(agency -> network.agency(agency).isEmpty());
    }

    private static void inRange(
            List<FieldFault> faults, String field, Map<AgencyId, Integer> numbers) {
        if (numbers.values().stream().anyMatch(number -> number < 0 || number > MOST_PLACES)) {
            faults.add(FieldFault.of(field, "shared.out-of-range", 0, MOST_PLACES));
        }
    }

    private static void text(List<FieldFault> faults, String field, String text) {
        TextRules.required(field, text)
                .or(() -> TextRules.plain(field, text, LONGEST_TEXT))
                .ifPresent(faults::add);
    }
}
