package org.rihla.centre.programme.web;

import org.rihla.centre.site.Form;

/** A day of a form's three fields as one text; what is no day stays what it is, to be refused. */
final class IsoDay {
    private IsoDay() {}

    static String of(Form form, String field) {
        String day = form.clean(field + ".day");
        String month = form.clean(field + ".month");
        String year = form.clean(field + ".year");
        return day.isEmpty() && month.isEmpty() && year.isEmpty()
                ? ""
                : "%4s-%2s-%2s".formatted(year, month, day).replace(' ', '0');
    }
}
