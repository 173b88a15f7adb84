package org.rihla.centre.programme.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.web.AvenueField.Kind;
import org.rihla.centre.programme.web.AvenueField.Section;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.law.json.Json;

/** Between the document of an avenue and its form; what the form does not show stays as it is. */
final class AvenueForms {
    private static final int LONGEST = 300;
    private static final int MOST = 600;
    private static final BigDecimal DEAREST = BigDecimal.valueOf(100_000);

    private AvenueForms() {}

    /** The form filled with a document; a new version begins on a day that is still to be typed. */
    static Form filled(Json document, List<Section> sections) {
        Form form = Form.empty();
        for (Section section : sections) {
            for (AvenueField field : section.fields()) {
                form = filled(form, field, JsonPath.get(document, field.path()));
            }
        }
        return form;
    }

    private static Form filled(Form form, AvenueField field, @Nullable Json value) {
        return switch (value) {
            case null -> form;
            case Json.Arr(var items) -> form.withAll(field.path(), JsonPath.texts(items));
            case Json.Text(var text) when field.kind() == Kind.DAY ->
                    form.with(field.path(), LocalDate.parse(text));
            default -> form.with(field.path(), JsonPath.text(value));
        };
    }

    /** The document as the form changes it; faults are noted in the reader. */
    static Json read(Json document, List<Section> sections, Form form, FormReader reader) {
        Json changed = document;
        for (Section section : sections) {
            for (AvenueField field : section.fields()) {
                changed = JsonPath.put(changed, field.path(), value(field, form, reader));
            }
        }
        for (Section section : sections.reversed()) {
            changed = removed(changed, section, form);
        }
        return added(changed, form, reader);
    }

    /** Without what is ticked in a condition's box: all of it, or some of a group. */
    private static Json removed(Json document, Section section, Form form) {
        if (section.removable().isEmpty()) {
            return document;
        }
        String place = "conditions." + section.removable().substring("remove.".length());
        List<String> ticked =
                section.removals().stream()
                        .map(choice -> choice.value())
                        .filter(value -> form.ticked(section.removable(), value))
                        .toList();
        return ConditionGroups.without(document, place, ticked);
    }

    private static @Nullable Json value(AvenueField field, Form form, FormReader reader) {
        String path = field.path();
        boolean empty = form.clean(path).isEmpty();
        if (field.optional() && empty && field.kind() != Kind.DAY && field.kind() != Kind.SEVERAL) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> Json.of(reader.text(path, LONGEST));
            case WHOLE -> orNull(reader.wholeNumber(path, 0, MOST));
            case DECIMAL -> orNull(reader.decimal(path, BigDecimal.ZERO, DEAREST));
            case DAY -> orNull(field.optional() ? reader.optionalDate(path) : reader.date(path));
            case ONE_OF -> one(field, form, reader);
            case SEVERAL -> several(field, form);
        };
    }

    private static Json one(AvenueField field, Form form, FormReader reader) {
        String typed = form.clean(field.path());
        if (field.choices().stream().noneMatch(choice -> choice.value().equals(typed))) {
            reader.fault(field.path(), typed.isEmpty() ? "shared.required" : "shared.not-a-choice");
        }
        return Json.of(typed);
    }

    private static Json several(AvenueField field, Form form) {
        return Json.of(
                field.choices().stream()
                        .map(choice -> choice.value())
                        .filter(value -> form.ticked(field.path(), value))
                        .toList());
    }

    /** A condition that was asked for in the box below the others. */
    private static Json added(Json document, Form form, FormReader reader) {
        String kind = form.clean("add.kind");
        if (kind.isEmpty()) {
            return document;
        }
        if (AvenueSections.askable().stream().noneMatch(one -> one.value().equals(kind))) {
            reader.fault("add.kind", "shared.not-a-choice");
            return document;
        }
        String to = form.clean("add.to");
        if (!ConditionGroups.possible(document, to)) {
            reader.fault("add.to", "shared.not-a-choice");
            return document;
        }
        String article = to.isEmpty() ? reader.text("add.article", LONGEST) : "";
        int number =
                form.clean("add.number").isEmpty()
                        ? 1
                        : reader.wholeNumber("add.number", 0, MOST).orElse(1);
        return ConditionGroups.with(document, to, NewCondition.of(kind, number, article));
    }

    private static @Nullable Json orNull(Optional<?> value) {
        return value.isPresent() ? Json.of(value.get()) : null;
    }
}
