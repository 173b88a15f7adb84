package org.rihla.law.sharedlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rihla.law.UnusableInput;
import org.rihla.law.sharedlists.ListEntry.Contract;
import org.rihla.law.sharedlists.ListEntry.Mark;
import org.rihla.law.sharedlists.ListEntry.Priority;

@DisplayName("Order of shared lists (R19)")
class SharedListTest {
    private static final Set<Mark> READY = EnumSet.of(Mark.CONSENTS, Mark.QUALIFIED);
    private static final LocalDateTime FIRST_OF_FEBRUARY = LocalDateTime.of(2026, 2, 1, 9, 0);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final ListEntry newcomer = entry(1, FIRST_OF_FEBRUARY, Priority.NONE, READY);
    private final ListEntry returner =
            entry(2, LocalDateTime.of(2026, 2, 10, 9, 0), Priority.RETURNING_SEASONAL, READY);
    private final ListEntry sameSecond = entry(3, FIRST_OF_FEBRUARY, Priority.NONE, READY);

    @Test
    void aReturnerOfTenFebruaryPrecedesANewcomerOfTheFirst() {
        assertThat(numbers(list(newcomer, returner).entries())).containsExactly(2, 1);
    }

    @Test
    void twoOfTheSameSecondStandByTheirNumber() {
        assertThat(numbers(list(sameSecond, newcomer, returner).entries()))
                .containsExactly(2, 1, 3);
    }

    @Test
    void aWithdrawnEntryKeepsItsNumberAndIsNotProposed() {
        ListEntry withdrawn = entry(1, FIRST_OF_FEBRUARY, Priority.NONE, EnumSet.allOf(Mark.class));
        SharedList list = list(withdrawn, returner, sameSecond);

        assertThat(numbers(list.entries())).containsExactly(2, 1, 3);
        assertThat(numbers(list.request(5, MARCH))).containsExactly(2, 3);
        assertThat(list.position(1).code()).isEqualTo("LIST_NOT_FOUND");
        assertThat(list.position(3).arguments()).containsExactly(2);
    }

    @Test
    void aNumericRequestTakesTheFirstWhoConsentAndAreQualified() {
        ListEntry silent =
                entry(4, FIRST_OF_FEBRUARY, Priority.RETURNING_SEASONAL, Set.of(Mark.QUALIFIED));
        SharedList list = list(silent, newcomer, returner, sameSecond);

        assertThat(numbers(list.request(2, MARCH))).containsExactly(2, 1);
    }

    @Test
    void aRequestByNameFindsOnlyWhoMayBeProposed() {
        SharedList list = list(newcomer, returner);

        assertThat(list.requestByNumber(1, MARCH).code()).isEqualTo("LIST_POSITION");
        assertThat(list.requestByNumber(9, MARCH).code()).isEqualTo("LIST_NOT_FOUND");
    }

    @Test
    void theListClosesOnTheLastDayOfTheYear() {
        SharedList list = list(newcomer);

        assertThat(list.request(1, LocalDate.of(2026, 12, 31))).hasSize(1);
        assertThat(list.request(1, LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(list.requestByNumber(1, LocalDate.of(2027, 1, 1)).code())
                .isEqualTo("LIST_CLOSED");
    }

    @Test
    void otherContractsHaveListsOfTheirOwn() {
        ListEntry permanent =
                new ListEntry(1, Contract.PERMANENT, FIRST_OF_FEBRUARY, Priority.NONE, READY);

        assertThat(numbers(list(permanent, returner).entries())).containsExactly(2);
    }

    @Test
    void refusesANumberGivenTwice() {
        assertThatThrownBy(() -> list(newcomer, newcomer)).isInstanceOf(UnusableInput.class);
    }

    private static SharedList list(ListEntry... entries) {
        return new SharedList(2026, Contract.SEASONAL, List.of(entries));
    }

    private static ListEntry entry(
            int number, LocalDateTime at, Priority priority, Set<Mark> marks) {
        return new ListEntry(number, Contract.SEASONAL, at, priority, marks);
    }

    private static List<Integer> numbers(List<ListEntry> entries) {
        return entries.stream().map(ListEntry::number).toList();
    }
}
