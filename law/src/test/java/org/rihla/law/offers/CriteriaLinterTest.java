package org.rihla.law.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Protected criteria (R10, Q7)")
class CriteriaLinterTest {

    @ParameterizedTest(name = "\"{1}\" asks for {0}")
    @CsvSource({
        "SEX, women only",
        "SEX, Femmes de 25 à 40 ans",
        "SEX, sólo mujeres",
        "SEX, preferencia: trabajadoras femeninas",
        "SEX, للنساء فقط",
        "SEX, نساء بين 25 و45 سنة",
        "SEX, الإناث فقط",
        "MARITAL_STATUS, must be married",
        "MARITAL_STATUS, être mariée ou veuve",
        "MARITAL_STATUS, casadas o divorciadas",
        "MARITAL_STATUS, المتزوجات فقط",
        "MARITAL_STATUS, أن تكون أرملة أو مطلقة",
        "PREGNANCY, negative pregnancy test",
        "PREGNANCY, ne pas être enceinte",
        "PREGNANCY, no estar embarazada",
        "PREGNANCY, اختبار الحمل سلبي",
        "CHILDREN, mother of child <14",
        "CHILDREN, mère d'enfants de moins de 14 ans",
        "CHILDREN, madres con hijos menores de 14 años",
        "CHILDREN, أم لطفل أقل من 14 سنة",
        "CHILDREN, لها أبناء",
        "RELIGION, no headscarf",
        "RELIGION, sans voile",
        "RELIGION, de religión musulmana",
        "RELIGION, بدون حجاب",
        "OPINION, not a union member",
        "OPINION, non syndiqué",
        "OPINION, sin afiliación sindical",
        "OPINION, غير منتمية لأي حزب أو نقابة",
        "DISABILITY, no disability",
        "DISABILITY, aucun handicap",
        "DISABILITY, sin discapacidad",
        "DISABILITY, بدون إعاقة",
        "VILLAGE_OF_ORIGIN, from the village of our foreman",
        "VILLAGE_OF_ORIGIN, originaires du même douar",
        "VILLAGE_OF_ORIGIN, del mismo pueblo",
        "VILLAGE_OF_ORIGIN, من نفس الدوار"
    })
    void findsTheAttributeInFourLanguages(ProtectedAttribute attribute, String text) {
        assertThat(CriteriaLinter.examine(List.of(text)))
                .extracting(ProtectedHit::attribute)
                .contains(attribute);
    }

    @ParameterizedTest(name = "\"{0}\" is no hit")
    @ValueSource(
            strings = {
                "experience in picking strawberries, two seasons",
                "women and men",
                "Ouvriers agricoles H/F, expérience en serre",
                "hommes et femmes, sans distinction de sexe",
                "Hombres y mujeres mayores de edad",
                "رجال ونساء لهم خبرة في جني الفواكه الحمراء",
                "من الجنسين، خبرة في البيوت المغطاة",
                "القدرة على حمل صناديق من عشرة كيلوغرامات",
                "حاملة لرخصة السياقة",
                "recogida de judías verdes y alta en la Seguridad Social como afiliado",
                "sin antecedentes judiciales",
                "locuteur natif du darija apprécié, déplacement à vélo",
                "40 man-days per hectare, foreman on site",
                "Sussex farm, Mendoza method",
                "veiller à l'hygiène, surveiller la chaîne"
            })
    void leavesHonestCriteriaAlone(String text) {
        assertThat(CriteriaLinter.examine(List.of(text))).isEmpty();
    }

    @Test
    void tellsWhereTheWordsStandInTheTextAsWritten() {
        String text = "Expérience exigée, être MARIÉE de préférence";

        ProtectedHit hit = CriteriaLinter.examine(List.of("two seasons", text)).getFirst();

        assertThat(hit.field()).isEqualTo(1);
        assertThat(hit.words()).isEqualTo("MARIÉE");
        assertThat(text.substring(hit.from(), hit.to())).isEqualTo("MARIÉE");
    }

    @Test
    void accentsWrittenAsMarksOfTheirOwnAndArabicVowelMarksChangeNothing() {
        assertThat(CriteriaLinter.examine(List.of("marie\u0301e", "نِسَـاء")))
                .extracting(ProtectedHit::attribute)
                .containsExactly(ProtectedAttribute.MARITAL_STATUS, ProtectedAttribute.SEX);
    }
}
