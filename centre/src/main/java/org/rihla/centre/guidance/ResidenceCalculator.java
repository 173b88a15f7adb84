package org.rihla.centre.guidance;

import static org.rihla.centre.guidance.Question.Need.NEEDED;
import static org.rihla.centre.guidance.Question.Need.OPTIONAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.MessageKey;
import org.rihla.law.status.Residence;
import org.rihla.law.status.StatusHints;
import org.rihla.law.status.StatusPolicy;
import org.springframework.stereotype.Component;

/** May I be on the way to a residence of long duration, or to free access to work (R18). */
@Component
class ResidenceCalculator implements Calculator {
    private static final String LONG_TERM = "LONG_TERM";
    private static final List<String> RIGHTS = List.of(LONG_TERM, "TURKEY");
    private static final int MOST_MONTHS = 1200;
    private static final int ABSENCES = 6;

    @Override
    public String path() {
        return "residence";
    }

    @Override
    public Text title() {
        return Text.of("guidance.residence.title");
    }

    @Override
    public Text lead() {
        return Text.of("guidance.residence.lead");
    }

    @Override
    public Form blank(LocalDate today) {
        return Form.empty().with("right", LONG_TERM).with("on", Questions.typed(today));
    }

    @Override
    public List<Question> questions(Form form) {
        List<Question> questions = new ArrayList<>();
        questions.add(
                new Question.Pick(
                        "right",
                        Text.of("guidance.residence.right"),
                        null,
                        Questions.choices("guidance.residence.right.", RIGHTS),
                        NEEDED));
        questions.add(
                new Question.Amount(
                        "months",
                        Text.of("guidance.residence.months"),
                        Text.of("guidance.residence.months.hint"),
                        NEEDED));
        for (int i = 1; i <= ABSENCES; i++) {
            questions.add(
                    new Question.Amount(
                            "absence." + i,
                            Text.of("guidance.residence.absence", i),
                            i == 1 ? Text.of("guidance.residence.absence.hint") : null,
                            OPTIONAL));
        }
        questions.add(
                new Question.Day(
                        "on",
                        Text.of("guidance.residence.on"),
                        Text.of("guidance.date.hint"),
                        NEEDED));
        return questions;
    }

    @Override
    public @Nullable Advice advise(Typed typed, LocalDate today) {
        String right = typed.oneOf("right", RIGHTS, InputCode.UNKNOWN_VALUE);
        OptionalInt months = months(typed, "months");
        List<Integer> absences = new ArrayList<>();
        for (int i = 1; i <= ABSENCES; i++) {
            months(typed, "absence." + i).ifPresent(absences::add);
        }
        LocalDate on = typed.day("on");
        if (months.isEmpty() && typed.clean()) {
            typed.fault("months", InputCode.OPTION_MISSING);
        }
        if (on == null || !typed.clean()) {
            return null;
        }
        StatusPolicy policy = StatusPolicy.usual();
        Finding finding =
                right.equals(LONG_TERM)
                        ? StatusHints.longTermResidence(
                                new Residence(months.orElse(0), absences), on, policy)
                        : StatusHints.turkishWorker(months.orElse(0), on, policy);
        int needed = right.equals(LONG_TERM) ? policy.longTermMonths() : policy.turkeyMonths();
        return advice(right, finding, months.orElse(0), needed);
    }

    private static OptionalInt months(Typed typed, String field) {
        OptionalInt months = typed.whole(field);
        if (months.orElse(0) > MOST_MONTHS) {
            typed.fault(field, InputCode.BAD_NUMBER);
        }
        return months;
    }

    private static Advice advice(String right, Finding finding, int months, int needed) {
        boolean met = finding.message() == MessageKey.HINT_TIME_MET;
        return Advice.of(
                        Text.of("guidance.residence.right." + right),
                        met ? Standing.YES : Standing.ASK,
                        Ground.said(finding),
                        List.of(
                                Fact.of(
                                        Text.of("guidance.residence.counted"),
                                        Text.of("guidance.of", months, needed))),
                        List.of(Ground.of(finding)))
                .noted(
                        List.of(
                                Text.of("guidance.residence.keep"),
                                Text.of("guidance.hint.ask"),
                                Text.of("guidance.hint.note")));
    }
}
