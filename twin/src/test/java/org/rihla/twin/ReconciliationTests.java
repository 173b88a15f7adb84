package org.rihla.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A difference between what was played and what is counted is never silent. */
class ReconciliationTests {

    @Test
    void equalCountsAreNoDifference() {
        assertThat(Reconciliation.of(twoAtWork(), report(2, 2))).isEmpty();
    }

    @Test
    void aMissingStarterIsADifference() {
        assertThat(Reconciliation.of(twoAtWork(), report(1, 2)))
                .containsExactly("stage WORKING: played 2, counted 1");
    }

    @Test
    void aReturnTooManyIsADifference() {
        assertThat(Reconciliation.of(twoAtWork(), report(2, 3)))
                .singleElement()
                .asString()
                .contains("2 started", "add up to 3");
    }

    @Test
    void placesThatDoNotAddUpAreADifference() {
        JsonNode report =
                Client.JSON.readTree(
                        """
                        {"stages": {}, "returns": {}, "places": [
                          {"cell": "Finca × FES × REPEATER", "asked": 3, "reserved": 1,
                           "committed": 0, "consumed": 1, "open": 0}]}
                        """);
        assertThat(Reconciliation.of(new Ledger(), report))
                .singleElement()
                .asString()
                .contains("Finca × FES × REPEATER", "asked for 3", "add up to 2");
    }

    @Test
    void aDifferenceNamesItsCasesByTheNumbersOfTheirJourneys() {
        List<String> differences = new ArrayList<>();
        Recount.name(
                "WORKING",
                Set.of("rkia", "zineb"),
                Set.of("zineb", "hanane"),
                Map.of("rkia", "2027-P-000007", "hanane", "2027-P-000009"),
                differences);
        assertThat(differences)
                .containsExactly(
                        "WORKING: played, but not listed: 2027-P-000007",
                        "WORKING: listed, but not played: 2027-P-000009");
    }

    private static Ledger twoAtWork() {
        Ledger ledger = new Ledger();
        ledger.reached("WORKING", "rkia");
        ledger.reached("WORKING", "zineb");
        ledger.reached("WORKING", "zineb");
        return ledger;
    }

    private static JsonNode report(int working, int due) {
        return Client.JSON.readTree(
                "{\"stages\": {\"WORKING\": %d}, \"returns\": {\"DUE\": %d}, \"places\": []}"
                        .formatted(working, due));
    }
}
