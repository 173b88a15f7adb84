package org.rihla.centre.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.centre.shared.Lang;

/** Every sentence of the house exists in four languages, over all modules' bundles. */
class TextsTests {
    private static final Pattern MISSING = Pattern.compile("new NotFound\\(\"([a-z-]+)\"\\)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern DECISIONS =
            Pattern.compile(
                    "(?iU)\\b(granted|accepted|approved|accordée?s?|concedid[oa]s?|ممنوح)\\b");
    private static final Pattern BLAME =
            Pattern.compile(
                    "(?iU)\\b(runaways?|illegal|non-compliant|هارب|حراك|fuyards?|fugadas?)\\b");

    private final Texts texts = new Texts(true);

    @ParameterizedTest
    @EnumSource(Lang.class)
    void hasEveryKeyInEveryLanguage(Lang lang) {
        Set<String> all = new TreeSet<>();
        for (Lang other : Lang.values()) {
            all.addAll(texts.keys(other));
        }
        assertThat(texts.keys(lang)).as("keys in %s", lang).containsExactlyElementsOf(all);
    }

    /** Whatever somebody looks for in vain is told by its name. */
    @Test
    void namesEveryKindOfThingThatCanBeMissing() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                MISSING.matcher(Files.readString(source))
                        .results()
                        .forEach(found -> kinds.add("shared.kind." + found.group(1)));
            }
        }
        assertThat(kinds).hasSizeGreaterThan(10);
        assertThat(texts.keys(Lang.EN)).containsAll(kinds);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void leavesNoSentenceEmptyAndNoPlaceOut(Lang lang) {
        for (String key : texts.keys(Lang.EN)) {
            assertThat(texts.pattern(lang, key)).as("%s in %s", key, lang).isNotBlank();
            var places = assertThat(places(texts.pattern(lang, key)));
            if (key.endsWith(".one") || key.endsWith(".two")) {
                // "A month" and the dual say the number by themselves.
                places.isSubsetOf(places(texts.pattern(Lang.EN, key)));
            } else {
                places.as("places of %s in %s", key, lang)
                        .isEqualTo(places(texts.pattern(Lang.EN, key)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void neverSoundsLikeADecisionInAHint(Lang lang) {
        assertThat(texts.keys(lang))
                .filteredOn(key -> key.contains("hint"))
                .noneMatch(key -> DECISIONS.matcher(texts.pattern(lang, key)).find());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void blamesNobody(Lang lang) {
        assertThat(texts.keys(lang))
                .noneMatch(key -> BLAME.matcher(texts.pattern(lang, key)).find());
    }

    @Test
    void aNumberTakesTheFormOfItsNoun() {
        Texts all = new Texts(true);
        assertThat(all.say(Lang.EN, "programme.avenue.months", 1)).isEqualTo("1 month");
        assertThat(all.say(Lang.EN, "programme.avenue.months", 9)).isEqualTo("9 months");
        assertThat(all.say(Lang.ES, "programme.avenue.months", 1)).isEqualTo("1 mes");
        assertThat(all.say(Lang.FR, "programme.avenue.days", 0)).isEqualTo("0 jour");
        assertThat(all.say(Lang.AR, "programme.avenue.months", 1)).isEqualTo("شهر واحد");
        assertThat(all.say(Lang.AR, "programme.avenue.months", 2)).isEqualTo("شهران");
        assertThat(all.say(Lang.AR, "programme.avenue.months", 9)).isEqualTo("9 أشهر");
        assertThat(all.say(Lang.AR, "programme.avenue.months", 12)).isEqualTo("12 شهرا");
        assertThat(all.say(Lang.AR, "programme.avenue.days", 103)).isEqualTo("103 أيام");
    }

    @Test
    void failsLoudlyOnAMissingTextInTests() {
        assertThatThrownBy(() -> texts.say(Lang.FR, "site.no-such-text"))
                .hasMessageContaining("site.no-such-text");
    }

    @Test
    void getsByInProductionWhenATextIsMissing() {
        assertThat(new Texts(false).say(Lang.FR, "site.no-such-text"))
                .isEqualTo("site.no-such-text");
    }

    private static Set<String> places(String pattern) {
        Set<String> found = new TreeSet<>();
        PLACE.matcher(pattern).results().forEach(place -> found.add(place.group()));
        return found;
    }
}
