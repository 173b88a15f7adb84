package org.rihla.centre.selection.web;

import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.Calls.ReserveList;
import org.rihla.centre.site.Form;

/** The question before a reserve list ends: who waits on it and what each will be told. */
public record ReservePage(CallView call, ReserveList reserve, Form form) {

    /** Whether it can still be ended. */
    public boolean open() {
        return reserve.endedOn() == null;
    }
}
