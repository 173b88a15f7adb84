package org.rihla.centre.selection.work;

import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.Places;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.springframework.stereotype.Component;

/** How many places of an agency in a call nobody has been promised. */
@Component
class FreePlaces {
    private final CallBook calls;
    private final ApplicationBook applications;
    private final Places places;

    FreePlaces(CallBook calls, ApplicationBook applications, Places places) {
        this.calls = calls;
        this.applications = applications;
        this.places = places;
    }

    /** Counts them while nobody else can: until the transaction ends. */
    int locked(Call call, AgencyId agency) {
        calls.lockPlaces(call.id(), agency);
        return now(call, agency);
    }

    /** Counts them as they are now. */
    int now(Call call, AgencyId agency) {
        int held =
                places.ofCall(call.id().value()).stream()
                        .filter(cell -> cell.agency().equals(agency))
                        .mapToInt(cell -> cell.reserved() + cell.released())
                        .sum();
        return held - applications.count(call.id(), agency, State.SELECTED);
    }
}
