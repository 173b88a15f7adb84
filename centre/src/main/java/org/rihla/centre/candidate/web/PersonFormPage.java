package org.rihla.centre.candidate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.StaleVersion.Difference;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.parts.Choice;

/**
 * The form of a file, for a new one or to correct one.
 *
 * @param person the id and name of the file that is corrected, or null for a new one
 * @param form what was typed
 * @param communes what is offered while a commune is typed
 * @param alike who looks like the one being registered
 * @param differences what somebody else has written in the meantime
 */
public record PersonFormPage(
        @Nullable Corrected person,
        Form form,
        List<String> communes,
        List<Alike> alike,
        List<Difference> differences) {

    /** The file that is corrected. */
    public record Corrected(String id, LocalName name) {}

    /**
     * Somebody on file who looks like her.
     *
     * @param masked how she may be shown
     * @param open where her file is, or null if it belongs to another agency
     * @param reasons message keys of what is equal
     * @param asks whether the officer must answer before a file is made
     */
    public record Alike(
            String id, String masked, @Nullable String open, List<String> reasons, boolean asks) {}

    /** The languages that can be chosen. */
    public List<Choice> languages() {
        return PersonForms.choices("candidate.language.", PersonForms.LANGUAGES);
    }

    /** The work that can be ticked. */
    public List<Choice> work() {
        return PersonForms.choices("candidate.isco.", PersonForms.WORK);
    }

    /** The answers of a field with few of them. */
    public List<Choice> choices(String prefix, String... values) {
        return PersonForms.choices(prefix, List.of(values));
    }

    /** Where the form is sent. */
    public String action() {
        return person == null ? "/people/new" : "/people/" + person.id() + "/edit";
    }
}
