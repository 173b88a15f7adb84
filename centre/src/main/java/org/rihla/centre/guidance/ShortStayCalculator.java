package org.rihla.centre.guidance;

import static org.rihla.centre.guidance.Question.Need.NEEDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.guidance.Typed.Row;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Fact;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.stays.Block;
import org.rihla.law.stays.ShortStayAnswer;
import org.rihla.law.stays.ShortStays;
import org.rihla.law.stays.Stay;
import org.springframework.stereotype.Component;

/** How many days are left of the 90 in any 180 (R1). */
@Component
class ShortStayCalculator implements Calculator {
    private static final int WINDOW = 180;
    private static final int MOST = 90;

    @Override
    public String path() {
        return "days";
    }

    @Override
    public Text title() {
        return Text.of("guidance.days.title");
    }

    @Override
    public Text lead() {
        return Text.of("guidance.days.lead");
    }

    @Override
    public Form blank(LocalDate today) {
        return Form.empty().with("on", Questions.typed(today));
    }

    @Override
    public List<Question> questions(Form form) {
        return List.of(
                new Question.Rows(
                        "stay",
                        Text.of("guidance.days.stays"),
                        Text.of("guidance.days.stays.hint"),
                        Questions.rows(form, "stay", 3),
                        Questions.choices("guidance.country.", Questions.COUNTRIES)),
                new Question.Rows(
                        "permit",
                        Text.of("guidance.days.permits"),
                        Text.of("guidance.days.permits.hint"),
                        Questions.rows(form, "permit", 1),
                        List.<Choice>of()),
                new Question.Day(
                        "on",
                        Text.of("guidance.days.on"),
                        Text.of("guidance.days.on.hint"),
                        NEEDED));
    }

    @Override
    public @Nullable Advice advise(Typed typed, LocalDate today) {
        List<Stay> stays = stays(typed);
        List<Block> permits = permits(typed);
        LocalDate on = typed.day("on");
        if (on == null || !typed.clean()) {
            return null;
        }
        ShortStayAnswer answer = ShortStays.assess(stays, permits, on);
        int left = answer.maxStayFrom();
        Text headline =
                left > 0
                        ? Text.of("guidance.days.left", left, on.plusDays(left - 1L))
                        : Text.of("guidance.days.none", answer.earliestReentry());
        return new Advice(
                title(),
                standing(answer),
                headline,
                figures(answer, on),
                Ground.of(answer.findings()),
                List.of(),
                picture(stays, permits, on, left),
                List.of(Text.of("guidance.days.note"), Text.of("guidance.decides")));
    }

    /** About the day asked; a stay that was too long is told among the grounds. */
    private static Standing standing(ShortStayAnswer answer) {
        if (answer.maxStayFrom() > 0) {
            return answer.legal() ? Standing.YES : Standing.ASK;
        }
        return answer.legal() ? Standing.ASK : Standing.NO;
    }

    private static List<Fact> figures(ShortStayAnswer answer, LocalDate on) {
        List<Fact> figures = new ArrayList<>();
        figures.add(Fact.of(Text.of("guidance.days.max", on), Text.asIs(answer.maxStayFrom())));
        figures.add(
                Fact.of(
                        Text.of("guidance.days.used", on),
                        Text.of("guidance.of", answer.used(), MOST)));
        LocalDate illegal = answer.firstIllegalDay();
        if (illegal != null) {
            figures.add(Fact.of(Text.of("guidance.days.first-too-many"), Text.asIs(illegal)));
        } else if (answer.maxStayFrom() > 0) {
            LocalDate next = on.plusDays(answer.maxStayFrom());
            figures.add(Fact.of(Text.of("guidance.days.first-too-many"), Text.asIs(next)));
        }
        if (answer.maxStayFrom() == 0) {
            figures.add(
                    Fact.of(Text.of("guidance.days.reentry"), Text.asIs(answer.earliestReentry())));
        }
        return figures;
    }

    private static List<Stay> stays(Typed typed) {
        List<Stay> stays = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Row row : typed.rows("stay", Questions.COUNTRIES)) {
            LocalDate first = row.first();
            if (first == null) {
                continue;
            }
            String id = row.country() + first + ".." + row.last();
            if (seen.contains(id)) {
                typed.fault("stay." + row.number() + ".from", InputCode.DUPLICATE);
            }
            seen.add(id);
            String country = row.country().equals(Questions.SOMEWHERE) ? null : row.country();
            try {
                stays.add(new Stay(id, country, first, row.last()));
            } catch (UnusableInput e) {
                typed.fault("stay." + row.number() + ".to", e.code());
            }
        }
        return stays;
    }

    private static List<Block> permits(Typed typed) {
        return Questions.blocks(typed, "permit", null);
    }

    /** Each day is asked of the law by itself, so that the picture cannot tell another story. */
    private static DayPicture picture(
            List<Stay> stays, List<Block> permits, LocalDate on, int left) {
        List<Stay> closed = closedOn(stays, on);
        Map<LocalDate, DayMark> marks = new TreeMap<>();
        on.minusDays(WINDOW - 1L)
                .datesUntil(on.plusDays(1))
                .forEach(day -> marks.put(day, mark(closed, permits, day)));
        for (int i = 0; i < left; i++) {
            LocalDate day = on.plusDays(i);
            if (marks.getOrDefault(day, DayMark.FREE) == DayMark.FREE) {
                marks.put(day, DayMark.AHEAD);
            }
        }
        return DayPicture.of(Text.of("guidance.days.picture", on), DayPicture.Layout.STRIP, marks);
    }

    private static DayMark mark(List<Stay> stays, List<Block> permits, LocalDate day) {
        List<Stay> thatDay =
                stays.stream()
                        .filter(stay -> covers(stay, day))
                        .map(stay -> new Stay(stay.id(), stay.country(), day, day))
                        .toList();
        if (permits.stream().anyMatch(permit -> permit.contains(day))) {
            return DayMark.PERMIT;
        }
        if (ShortStays.assess(thatDay, permits, day).used() == 0) {
            return DayMark.FREE;
        }
        return ShortStays.assess(stays, permits, day).used() > MOST
                ? DayMark.TOO_MANY
                : DayMark.COUNTED;
    }

    private static boolean covers(Stay stay, LocalDate day) {
        LocalDate exit = stay.exit();
        return !day.isBefore(stay.entry()) && (exit == null || !day.isAfter(exit));
    }

    /** An open stay is drawn up to the day asked about. */
    private static List<Stay> closedOn(List<Stay> stays, LocalDate on) {
        return stays.stream()
                .filter(stay -> stay.exit() != null || !stay.entry().isAfter(on))
                .map(stay ->
                        stay.exit() == null
                                ? new Stay(stay.id(), stay.country(), stay.entry(), on)
                                : stay)
                .toList();
    }
}
