package org.rihla.centre.selection.model;

import java.time.Instant;
import java.util.List;
import org.rihla.centre.access.Actor;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.Collected;
import org.rihla.centre.selection.Applications.FormView;

/** Where it is kept which expressions were collected away from the counter, and by whom. */
public interface CollectedBook {

    /**
     * Keeps what was written on a form.
     *
     * @param by who typed it
     * @param at when it was typed
     */
    void keep(ApplicationId application, Collected form, Actor by, Instant at);

    /** The forms of an application, the first stamp first. */
    List<FormView> of(ApplicationId application);
}
