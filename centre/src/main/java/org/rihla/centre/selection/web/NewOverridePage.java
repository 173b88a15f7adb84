package org.rihla.centre.selection.web;

import java.util.List;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.parts.Choice;

/**
 * The form that proposes to decide otherwise.
 *
 * @param kinds what may be proposed from where she stands; empty if nothing
 */
public record NewOverridePage(
        ApplicationView application,
        LocalName name,
        List<Choice> kinds,
        List<Choice> reasons,
        Form form) {}
