package org.rihla.centre.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rihla.centre.ledger.Claims.Move;
import org.rihla.centre.ledger.Claims.State;

/** Every pair of state and move of a claim, against what C20 writes. */
class ClaimTableTests {
    private static final Set<String> WRITTEN =
            new TreeSet<>(
                    Set.of(
                            "OPEN CONFIRM CONFIRMED",
                            "OPEN REFUND REFUNDED",
                            "OPEN DECIDE DECIDED",
                            "CONFIRMED ASK_REFUND REFUND_DUE",
                            "CONFIRMED ASK_EMPLOYER REFUND_DUE",
                            "CONFIRMED REFUND REFUNDED",
                            "REFUND_DUE REFUND REFUNDED",
                            "REFUND_DUE CONTEST CONTESTED",
                            "CONTESTED DECIDE DECIDED",
                            "CONTESTED REFUND REFUNDED",
                            "DECIDED REFUND REFUNDED"));

    @Test
    void movesAClaimOnlyAsTheTableSays() {
        Set<String> found = new TreeSet<>();
        for (State state : State.values()) {
            Stream.of(Move.values())
                    .flatMap(move ->
                            ClaimTable.TABLE.after(state, move).stream()
                                    .map(to -> state + " " + move + " " + to))
                    .forEach(found::add);
        }
        assertThat(found).isEqualTo(WRITTEN);
    }

    @Test
    void whatIsGivenBackIsDone() {
        assertThat(ClaimTable.TABLE.movesFrom(State.REFUNDED)).isEmpty();
        assertThat(ClaimTable.WAITING).doesNotContain(State.REFUNDED, State.DECIDED);
    }
}
