package org.rihla.law.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.law.InputCode;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;
import org.rihla.law.stays.Block;
import org.rihla.law.stays.Frame;
import org.rihla.law.stays.SeasonAnswer;
import org.rihla.law.stays.SeasonLimit;
import org.rihla.law.stays.SeasonReadings;
import org.rihla.law.stays.SeasonStays;
import org.rihla.law.stays.ShortStayAnswer;
import org.rihla.law.stays.ShortStays;
import org.rihla.law.stays.Stay;
import org.rihla.law.stays.StayText;

/** How long may I stay: R1, R2 and R3. */
final class StayQuestions {
    private StayQuestions() {}

    static Json.Obj schengen(Given given) {
        List<Stay> stays = StayText.parse(given.text("stays", ""));
        String permit = given.text("permit", "");
        LocalDate on = given.day("on");
        List<Block> permits = StayText.parseBlocks(permit);
        ShortStayAnswer answer = ShortStays.assess(stays, permits, on);
        LocalDate lastLegal =
                answer.maxStayFrom() == 0 ? null : on.plusDays(answer.maxStayFrom() - 1L);
        return Fields.of("used", answer.used())
                .and("legal", answer.legal())
                .and("firstIllegalDay", answer.firstIllegalDay())
                .and("maxStayFrom", answer.maxStayFrom())
                .and("lastLegalDay", lastLegal)
                .and("earliestReentry", answer.earliestReentry())
                .and("findings", Said.findings(answer.findings()))
                .toJson();
    }

    static Json.Obj season(Given given) {
        int months = given.whole("months", 9);
        String frame = given.text("frame", "");
        LocalDate on = given.dayOrNull("on");
        List<Block> blocks = blocks(given.text("stays"), on);
        LocalDate next = on == null ? Block.merge(blocks).getLast().to().plusDays(1) : on;
        SeasonReadings readings = SeasonStays.assessSpain(blocks, months);
        Frame asked =
                frame.isEmpty() ? readings.binding() : Given.code("frame", frame, Frame.class);
        SeasonAnswer answer = asked == Frame.YEAR ? readings.year() : readings.rolling();
        boolean conflict = readings.year().verdict() != readings.rolling().verdict();
        return Fields.of("verdict", answer.verdict())
                .and("days", answer.days())
                .and("mostDays", answer.mostDays())
                .and("firstAmber", answer.firstAmber())
                .and("firstRed", answer.firstRed())
                .and("daysLeft", answer.daysLeft())
                .and(
                        "earliestReentry",
                        frame.isEmpty()
                                ? SeasonStays.earliestReentrySpain(blocks, months, next)
                                : SeasonStays.earliestReentry(
                                        blocks, SeasonLimit.of(months, asked), next))
                .and("frame", asked)
                .and("binding", readings.binding())
                .and("conflict", conflict)
                .and("readings", readings(readings))
                .and("findings", Said.findings(readings.findings()))
                .toJson();
    }

    /** Both texts by name: where they disagree nobody should hear of one only. */
    private static List<Json> readings(SeasonReadings readings) {
        return List.of(
                reading(Rule.R2_SEASON_IN_YEAR, Frame.YEAR, readings.year()),
                reading(Rule.R3_SEASON_IN_TWELVE_MONTHS, Frame.ROLL, readings.rolling()));
    }

    private static Json reading(Rule rule, Frame frame, SeasonAnswer answer) {
        return Fields.of("frame", frame)
                .and("text", rule.ref().source())
                .and("article", rule.ref().article())
                .and("verdict", answer.verdict())
                .and("mostDays", answer.mostDays())
                .and("firstAmber", answer.firstAmber())
                .and("firstRed", answer.firstRed())
                .toJson();
    }

    /** An open stay is counted up to the day asked about, and refused where none is asked about. */
    static List<Block> blocks(String text, @Nullable LocalDate on) {
        List<Block> blocks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Stay stay : StayText.parse(text)) {
            if (!seen.add(stay.id())) {
                throw new UnusableInput(
                        InputCode.DUPLICATE, "stay \"" + stay.id() + "\" comes twice");
            }
            LocalDate exit = stay.exit() == null ? on : stay.exit();
            if (exit == null) {
                throw new UnusableInput(
                        InputCode.BAD_DATE,
                        "stay \"" + stay.id() + "\" is open; say up to which day with \"on\"");
            }
            blocks.add(new Block(stay.entry(), exit));
        }
        if (blocks.isEmpty()) {
            throw new UnusableInput(InputCode.OPTION_MISSING, "\"stays\" names no stay");
        }
        return blocks;
    }
}
