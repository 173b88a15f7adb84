package org.rihla.centre.ledger.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rihla.centre.ledger.TypedCost;
import org.rihla.centre.ledger.TypedLoan;
import org.rihla.centre.ledger.TypedSum;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;

/** What people type about money, and what they may choose. */
final class LedgerForms {
    private LedgerForms() {}

    /** A cost as it was typed. */
    static TypedCost cost(Form form) {
        return new TypedCost(
                form.clean("category"),
                form.clean("payer"),
                form.clean("amount"),
                form.clean("currency"),
                day(form, "on"),
                form.clean("askedBy"),
                form.clean("receipt"));
    }

    /** A sum as it was typed into one of the page's smaller forms. */
    static TypedSum sum(Form form, String part) {
        return new TypedSum(
                form.clean(part + ".amount"),
                form.clean(part + ".currency"),
                day(form, part + ".on"));
    }

    /** A loan as it was typed. */
    static TypedLoan loan(Form form) {
        return new TypedLoan(
                form.clean("loan.lender"),
                form.clean("loan.amount"),
                form.clean("loan.currency"),
                form.clean("loan.percent"),
                day(form, "loan.on"));
    }

    /** A refusal whose faults stand beside the fields of the form that was sent. */
    static Refusal in(String part, Refusal no) {
        return new Refusal(
                no.code(),
                no.args(),
                no.faults().stream()
                        .map(one ->
                                new FieldFault(part + "." + one.field(), one.code(), one.args()))
                        .toList());
    }

    /** The three fields of a day as one. */
    static String day(Form form, String field) {
        List<String> parts =
                Stream.of(".year", ".month", ".day").map(part -> form.clean(field + part)).toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return "";
        }
        try {
            return "%04d-%02d-%02d"
                    .formatted(
                            Integer.parseInt(parts.get(0)),
                            Integer.parseInt(parts.get(1)),
                            Integer.parseInt(parts.get(2)));
        } catch (NumberFormatException noNumber) {
            return String.join("-", parts);
        }
    }

    /** Some answers with their words. */
    static List<Choice> choices(String key, Enum<?>[] answers) {
        return Stream.of(answers)
                .map(one -> Choice.of(one.name(), Text.of(key + code(one))))
                .toList();
    }

    /** Some answers with their words and what each means. */
    static List<Choice> explained(String key, Enum<?>[] answers) {
        return Stream.of(answers)
                .map(one ->
                        new Choice(
                                one.name(),
                                Text.of(key + code(one)),
                                Text.of(key + code(one) + ".means")))
                .toList();
    }

    /** Dirhams first: most costs are paid at home. */
    static List<Choice> currencies() {
        return Stream.of("MAD", "EUR")
                .map(code ->
                        Choice.of(
                                code, Text.of("ledger.currency." + code.toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** The last part of the message key of a constant. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
