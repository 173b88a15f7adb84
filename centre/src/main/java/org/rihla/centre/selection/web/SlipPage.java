package org.rihla.centre.selection.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Sessions.Invitation;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Text;

/**
 * The result slip that a person takes home.
 *
 * @param result the result in her words
 * @param next what comes next
 * @param invitation when and where she is expected, once she is invited to a session
 * @param appealUntil until when she may contest it, once there is a decision
 */
public record SlipPage(
        ApplicationView application,
        LocalName name,
        String title,
        Text result,
        Text next,
        List<ListPage.Finding> points,
        List<Text> toBring,
        @Nullable Invitation invitation,
        @Nullable LocalDate appealUntil,
        String drawPath) {}
