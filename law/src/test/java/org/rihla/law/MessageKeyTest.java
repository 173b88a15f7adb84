package org.rihla.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Findings, rules and message keys")
class MessageKeyTest {

    @Test
    void noTwoTextsShareAKey() {
        assertThat(MessageKey.allKeys())
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("law\\.r\\d+(\\.[a-z0-9-]+)+"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Rule.class)
    void everyRuleNamesItsArticleItsSourceAndItsDates(Rule rule) {
        RuleRef ref = rule.ref();

        assertThat(rule.name()).startsWith(ref.id() + "_");
        assertThat(ref.article()).isNotBlank();
        assertThat(ref.source()).isNotBlank();
        assertThat(ref.inForceOn(ref.validFrom())).isTrue();
        assertThat(ref.inForceOn(ref.validFrom().minusDays(1))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "fr", "es", "ar"})
    void everyTextIsThereInFourLanguages(String language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        MessageKey.BUNDLE,
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(MessageKey.allKeys());
        for (MessageKey key : MessageKey.values()) {
            String text = texts.getString(key.key());
            assertThat(text).isNotBlank();
            assertThat(new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length)
                    .as(key.key())
                    .isLessThanOrEqualTo(key.arguments());
            assertThat(text.contains("'")).as(key.key()).isFalse();
        }
    }

    @Test
    void theFormerRegimeEndedTheDayBeforeTheNewOne() {
        assertThat(Rule.R5_CHECK_IN_FORMER.ref().inForceOn(LocalDate.of(2025, 5, 19))).isTrue();
        assertThat(Rule.R5_CHECK_IN_FORMER.ref().inForceOn(LocalDate.of(2025, 5, 20))).isFalse();
        assertThat(Rule.R5_CHECK_IN.ref().inForceOn(LocalDate.of(2025, 5, 20))).isTrue();
    }

    @Test
    void aFindingWithoutTheFactsOfItsTextCannotExist() {
        assertThatThrownBy(() -> Finding.reject(Rule.R10_MIN_POSTS, MessageKey.MIN_POSTS, 8))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Finding.reject(Rule.R10_MIN_POSTS, MessageKey.MIN_POSTS, 8, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGravestFindingDecides() {
        Finding ok = Finding.ok(Rule.R7_RECORD, MessageKey.RECORD_CLEAR);
        Finding hold = Finding.hold(Rule.R10_FRAUD, MessageKey.EXISTENCE_UNCONFIRMED);

        assertThat(Verdict.gravest(List.of(ok, hold, ok))).isEqualTo(Verdict.HOLD);
        assertThat(Verdict.gravest(List.of())).isEqualTo(Verdict.OK);
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> LawDates.parse("2025-02-29"))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.BAD_DATE));
        assertThat(LawDates.parse(" 2024-02-29 ")).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
