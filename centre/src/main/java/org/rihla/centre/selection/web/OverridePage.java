package org.rihla.centre.selection.web;

import java.util.List;
import org.rihla.centre.selection.Overrides.OverrideView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Tag;

/**
 * One proposal to decide otherwise.
 *
 * @param facts what is asked, why and by whom
 * @param effect what approving does
 * @param mayDecide whether the reader may approve or refuse
 * @param own whether the reader proposed it herself and nobody has decided
 */
public record OverridePage(
        OverrideView override,
        LocalName name,
        Tag state,
        List<Fact> facts,
        Text effect,
        boolean mayDecide,
        boolean own,
        Form form) {}
