package org.rihla.centre.guidance;

import static org.rihla.centre.guidance.Question.Need.NEEDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.guidance.Advice.Bring;
import org.rihla.centre.shared.Money;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.Processing;
import org.rihla.law.avenues.Publication;
import org.rihla.law.eligibility.Answer;
import org.rihla.law.eligibility.Application;
import org.rihla.law.eligibility.Eligibility;
import org.rihla.law.eligibility.EligibilityAnswer;
import org.rihla.law.eligibility.ToBring;

/**
 * May I go by this way, and what is missing (R7).
 *
 * @param sheet the way, as it is told for the day asked about
 * @param freshDays days after which it is told as stale
 */
public record WayCalculator(AvenueSheet sheet, int freshDays) implements Calculator {
    private static final Currency DIRHAM = Currency.getInstance("MAD");
    private static final String KIND = "kind";

    /** First request or recall; the first one is asked for where nothing is chosen. */
    private static final List<String> KINDS =
            List.of(Application.Kind.FIRST.name(), Application.Kind.RECALL.name());

    @Override
    public String path() {
        return "go/" + sheet.id();
    }

    @Override
    public Text title() {
        return Text.of("guidance.go.title");
    }

    @Override
    public Text lead() {
        return Text.of("guidance.go.lead");
    }

    @Override
    public Form blank(LocalDate today) {
        return Form.empty().with(KIND, KINDS.getFirst());
    }

    @Override
    public List<Question> questions(Form form) {
        List<Question> questions = new ArrayList<>();
        questions.add(WayQuestions.start());
        WayQuestions asked = WayQuestions.of(sheet.avenue().conditions());
        if (asked.facts().containsKey("known.OUTSIDE_DESTINATION")) {
            questions.add(
                    new Question.Pick(
                            KIND,
                            Text.of("guidance.go.kind"),
                            null,
                            Questions.choices("guidance.go.kind.", KINDS),
                            NEEDED));
        }
        questions.addAll(asked.list());
        return questions;
    }

    @Override
    public @Nullable Advice advise(Typed typed, LocalDate today) {
        LocalDate start = typed.day(WayQuestions.START);
        String kind = typed.oneOf(KIND, KINDS, InputCode.UNKNOWN_VALUE);
        var person = WayQuestions.of(sheet.avenue().conditions()).read(typed);
        if (start == null || !typed.clean()) {
            return null;
        }
        Application application = new Application(start, start, Application.Kind.valueOf(kind));
        try {
            return advice(Eligibility.evaluate(sheet.avenue(), person, application), today, start);
        } catch (UnusableInput e) {
            typed.fault("birth", e.code());
            return null;
        }
    }

    private Advice advice(EligibilityAnswer answer, LocalDate today, LocalDate start) {
        List<Ground> grounds = new ArrayList<>();
        for (Answer one : answer.answers()) {
            grounds.add(Ground.of(one));
        }
        grounds.addAll(Ground.of(Publication.remarks(sheet, today, freshDays)));
        return new Advice(
                title(),
                standing(answer),
                Text.of("guidance.go.result." + answer.result()),
                figures(start),
                grounds,
                answer.toBring().stream().map(WayCalculator::bring).toList(),
                null,
                notes());
    }

    private static Standing standing(EligibilityAnswer answer) {
        return switch (answer.result()) {
            case ELIGIBLE -> Standing.YES;
            case TO_COMPLETE -> Standing.MISSING;
            case NOT_ELIGIBLE -> Standing.NO;
        };
    }

    private List<Fact> figures(LocalDate start) {
        Processing processing = sheet.processing();
        List<Fact> figures = new ArrayList<>();
        Integer before = processing.fileMonthsBefore();
        if (before != null) {
            figures.add(
                    Fact.of(Text.of("guidance.go.file-by"), Text.asIs(start.minusMonths(before))));
        }
        Integer most = sheet.duration().mostMonths();
        if (most != null) {
            figures.add(Fact.of(Text.of("guidance.go.most"), Text.of("guidance.months", most)));
        }
        figures.add(
                Fact.of(
                        Text.of("guidance.go.payer"),
                        Text.of("guidance.payer." + processing.payer())));
        return figures;
    }

    private List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        sheet.rights()
                .forEach(right -> notes.add(Text.of("guidance.go.right", Text.of(right.key()))));
        notes.add(Text.of(sheet.appeal().key()));
        notes.add(Text.of("guidance.go.free"));
        notes.add(Text.of("guidance.decides"));
        return notes;
    }

    private static Bring bring(ToBring toBring) {
        return new Bring(
                Text.of(toBring.what().key()),
                Text.of(toBring.where().key()),
                toBring.cost().signum() == 0
                        ? Text.of("guidance.free")
                        : Text.asIs(new Money(toBring.cost(), DIRHAM)),
                toBring.days() == 0
                        ? Text.of("guidance.same-day")
                        : Text.of("guidance.in-days", toBring.days()));
    }
}
