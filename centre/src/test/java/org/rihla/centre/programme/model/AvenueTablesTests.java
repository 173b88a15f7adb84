package org.rihla.centre.programme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.centre.programme.Agreements.Progress;
import org.rihla.centre.programme.Agreements.State;
import org.rihla.centre.programme.LegalAvenues.Move;
import org.rihla.centre.shared.Transitions;
import org.rihla.law.avenues.AvenueState;

/** The written moves of avenues, agreements and commitments, pair by pair. */
class AvenueTablesTests {

    @Test
    void anAvenueMovesAsTheLawsLibrarySays() {
        for (AvenueState from : AvenueState.values()) {
            assertThat(
                            Arrays.stream(Move.values())
                                    .flatMap(move -> AvenueTable.TABLE.after(from, move).stream()))
                    .containsExactlyInAnyOrderElementsOf(from.next());
        }
    }

    @Test
    void anAgreementAndACommitmentMoveAsWritten() {
        assertThat(written(AgreementTables.AGREEMENTS))
                .containsExactly(
                        "EXPLORATORY NEGOTIATE NEGOTIATION",
                        "EXPLORATORY END ENDED",
                        "NEGOTIATION SIGN SIGNED",
                        "NEGOTIATION END ENDED",
                        "SIGNED ENTER_INTO_FORCE IN_FORCE",
                        "SIGNED END ENDED",
                        "IN_FORCE SUSPEND SUSPENDED",
                        "IN_FORCE END ENDED",
                        "SUSPENDED RESUME IN_FORCE",
                        "SUSPENDED END ENDED");
        assertThat(AgreementTables.AGREEMENTS.movesFrom(State.ENDED)).isEmpty();
        assertThat(AgreementTables.COMMITMENTS.movesFrom(Progress.OVERDUE)).isEmpty();
        assertThat(AgreementTables.COMMITMENTS.movesFrom(Progress.DELIVERED)).isEmpty();
    }

    private static List<String> written(Transitions<?, ?> table) {
        return table.rows().stream()
                .map(row -> row.from() + " " + row.move() + " " + row.to())
                .toList();
    }
}
