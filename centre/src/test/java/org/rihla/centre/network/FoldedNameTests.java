package org.rihla.centre.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.centre.network.model.FoldedName;

/** Names are found however they are typed. */
class FoldedNameTests {

    @ParameterizedTest(name = "{0} is searched as {1}")
    @CsvSource({
        "Kénitra, kenitra",
        "KENITRA, kenitra",
        "M'diq-Fnideq, mdiq fnideq",
        "M’diq – Fnideq, mdiq fnideq",
        "El Kelâa des Sraghna, el kelaa des sraghna",
        "القُنَيْطِرَة, القنيطره",
        "القنيطــرة, القنيطره",
        "أكادير, اكادير",
        "آسفي, اسفي",
        "إفران, افران",
        "بيوكرى, بيوكري"
    })
    void isSearchedWithoutMarks(String typed, String folded) {
        assertThat(FoldedName.of(typed)).isEqualTo(folded);
    }
}
