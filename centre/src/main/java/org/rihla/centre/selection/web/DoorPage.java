package org.rihla.centre.selection.web;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.Sessions.SessionView;
import org.rihla.centre.shared.LocalName;

/** The list at the door: who is expected when and where. */
public record DoorPage(SessionView session, List<Row> rows) {

    /** Somebody expected. */
    public record Row(
            LocalTime at, String hall, int station, String number, @Nullable LocalName name) {}
}
