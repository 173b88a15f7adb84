package org.rihla.centre.site;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Money;

/** How dates, numbers and names are written, so that they keep their place in either direction. */
class FormatsTests {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 18);

    private final Texts texts = new Texts(true);

    @Test
    void writesDaysInWordsWithMoroccanMonths() {
        assertThat(in(Lang.AR).longDate(DAY)).isEqualTo("الثلاثاء 18 نونبر 2025");
        assertThat(in(Lang.FR).longDate(LocalDate.of(2026, 3, 1)))
                .isEqualTo("dimanche 1er mars 2026");
        assertThat(in(Lang.ES).date(DAY)).isEqualTo("18 de noviembre de 2025");
        assertThat(in(Lang.EN).weekdayDate(DAY)).isEqualTo("Tuesday 18 November");
    }

    @Test
    void writesNumbersWithTheSameDigitsEverywhere() {
        for (Lang lang : Lang.values()) {
            assertThat(in(lang).number(12_000)).isEqualTo("12\u00a0000");
        }
        assertThat(in(Lang.AR).number(new BigDecimal("1298.5"))).isEqualTo("1\u00a0298,5");
        assertThat(in(Lang.EN).percent(new BigDecimal("0.925"))).isEqualTo("92.5\u00a0%");
        assertThat(in(Lang.FR).number(-1_000)).isEqualTo("\u22121\u00a0000");
    }

    @Test
    void writesAmountsWithTheirUnit() {
        assertThat(in(Lang.FR).money(Money.of("1298.50", "EUR"))).isEqualTo("1\u00a0298,50\u00a0€");
        assertThat(in(Lang.AR).money(Money.of("0", "MAD"))).isEqualTo("0\u00a0MAD");
    }

    @Test
    void groupsPhoneNumbersInPairs() {
        assertThat(in(Lang.FR).phone("0600000142")).isEqualTo("06\u00a000\u00a000\u00a001\u00a042");
        assertThat(in(Lang.FR).phone("+212 600")).isEqualTo("+212 600");
    }

    @Test
    void tellsMomentsInTheTimeOfTheService() {
        assertThat(in(Lang.FR).moment(Instant.parse("2025-11-18T08:30:00Z")))
                .isEqualTo("18 novembre 2025, 09:30");
    }

    @Test
    void isolatesLatinNamesInArabicSentences() {
        assertThat(in(Lang.AR).plain("Rkia Bouhlal")).isEqualTo("\u2068Rkia Bouhlal\u2069");
        assertThat(html(Lang.AR, Text.of("site.who", "Rkia", Text.of("site.role.worker"))))
                .isEqualTo("<bdi>Rkia</bdi>، عامل موسمي");
        assertThat(html(Lang.FR, Text.asIs("رقية"))).isEqualTo("<bdi lang=\"ar\">رقية</bdi>");
    }

    @Test
    void keepsCodesAndTimesLeftToRight() {
        assertThat(html(Lang.AR, Text.asIs(new Code("2026-H-0014"))))
                .isEqualTo("<bdi dir=\"ltr\" class=\"r-nb\">2026-H-0014</bdi>");
        assertThat(html(Lang.AR, Text.asIs(LocalTime.of(9, 5)))).contains("dir=\"ltr\"", "09:05");
    }

    @Test
    void showsMarkupInsteadOfRunningIt() {
        assertThat(html(Lang.FR, Text.asIs("<script>&\"")))
                .isEqualTo("<bdi>&lt;script&gt;&amp;&quot;</bdi>");
    }

    private Formats in(Lang lang) {
        return new Formats(texts, lang, ZoneId.of("Africa/Casablanca"));
    }

    private String html(Lang lang, Text text) {
        StringOutput out = new StringOutput();
        new Markup(texts, in(lang), lang).rich(text).writeTo(out);
        return out.toString();
    }
}
