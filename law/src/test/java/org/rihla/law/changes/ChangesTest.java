package org.rihla.law.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.Finding;
import org.rihla.law.changes.ChangeReason.AfterThreeMonths;
import org.rihla.law.changes.ChangeReason.GraveBreach;
import org.rihla.law.changes.ChangeReason.UnforeseenStop;
import org.rihla.law.clocks.Calendars;
import org.rihla.law.stays.Frame;
import org.rihla.law.stays.SeasonLimit;
import org.rihla.law.stays.SeasonStays;
import org.rihla.law.stays.StayText;

@DisplayName("Extensions and changes of employer (R12)")
class ChangesTest {
    private static final Job PICKER = new Job("9211", "01.25");
    private static final Job PACKER = new Job("9321", "01.25");
    private static final Job WAITER = new Job("5131", "56.10");
    private static final LocalDate STOP = LocalDate.of(2026, 5, 4);

    @ParameterizedTest(name = "{0}: first ends 06-30, extension from {1}: {2}")
    @CsvSource({
        "X1, 2026-07-01, EXTENSION_OK",
        "X2, 2026-07-02, GAP",
        "overlap, 2026-06-30, EXTENSION_OVERLAPS"
    })
    void anExtensionFollowsWithoutAGap(String vector, LocalDate start, String code) {
        assertThat(codes(Changes.examine(extension(start, PICKER, "2026-02-01..2026-08-31"))))
                .containsExactly(code);
    }

    @Test
    @DisplayName("X1: an extension is possible only while R2 is green")
    void anExtensionStaysWithinTheSeason() {
        LocalDate start = LocalDate.of(2026, 7, 1);

        assertThat(codes(Changes.examine(extension(start, PICKER, "2026-02-01..2026-11-01"))))
                .containsExactly("SEASON_RED");
        assertThat(codes(Changes.examine(extension(start, PACKER, "2026-02-01..2026-08-31"))))
                .containsExactly("OTHER_SECTOR");
    }

    @ParameterizedTest(name = "X4: work began 2026-01-20, asked on {0}: {1}")
    @CsvSource({"2026-04-19, CHANGE_TOO_EARLY", "2026-04-20, CHANGE_OK"})
    void afterThreeMonthsOfWork(LocalDate asked, String code) {
        ChangeReason reason = new AfterThreeMonths(LocalDate.of(2026, 1, 20));

        assertThat(codes(change(asked, reason, PICKER))).containsExactly(code);
    }

    @Test
    @DisplayName("X5: another sector is refused, another occupation in the sector is not")
    void staysInTheSector() {
        ChangeReason reason = new AfterThreeMonths(LocalDate.of(2026, 1, 20));
        LocalDate asked = LocalDate.of(2026, 5, 1);

        assertThat(codes(change(asked, reason, WAITER))).containsExactly("OTHER_SECTOR");
        assertThat(codes(change(asked, reason, PACKER))).containsExactly("CHANGE_OK");
    }

    @ParameterizedTest(name = "evidence of {0}, asked on {1}: {2}")
    @CsvSource({
        "2026-03-02, 2026-06-02, CHANGE_OK",
        "2026-03-02, 2026-06-03, CHANGE_LATE",
        ", 2026-06-03, BREACH_EVIDENCE_MISSING"
    })
    void afterAGraveBreach(@Nullable LocalDate evidence, LocalDate asked, String code) {
        assertThat(codes(change(asked, new GraveBreach(evidence), PICKER))).containsExactly(code);
    }

    @ParameterizedTest(name = "X6: stop 2026-05-04, notified {0}, new employer {1}: {2}")
    @CsvSource({
        "2026-05-19, 2026-06-04, CHANGE_OK",
        "2026-05-20, 2026-06-04, CHANGE_LATE",
        "2026-05-19, 2026-06-05, NEW_EMPLOYER_TOO_LATE",
        "2026-05-19, , CHANGE_OK"
    })
    void afterAnUnforeseenStop(LocalDate notified, @Nullable LocalDate found, String code) {
        ChangeReason reason = new UnforeseenStop(STOP, notified, found);

        assertThat(codes(change(LocalDate.of(2026, 5, 20), reason, PICKER))).containsExactly(code);
    }

    private static Extension extension(LocalDate start, Job next, String days) {
        var season = SeasonStays.assess(StayText.parseBlocks(days), SeasonLimit.of(9, Frame.YEAR));
        return new Extension(LocalDate.of(2026, 6, 30), start, PICKER, next, season);
    }

    private static List<Finding> change(LocalDate asked, ChangeReason reason, Job next) {
        return Changes.examine(new ChangeRequest(asked, reason, PICKER, next), Calendars.SPAIN);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
