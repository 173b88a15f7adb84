package org.rihla.centre.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.centre.shared.FieldFault;

/** Terms of an offer as people and programs type them. */
class TermsReaderTests {
    private final Map<String, String> typed =
            new HashMap<>(
                    Map.of(
                            "title", "Recogida de fresa",
                            "isco", "9214",
                            "posts", "48",
                            "from", "2027-03-16",
                            "to", "2027-06-30",
                            "dailyPay", "58,40"));

    @Test
    void readsCommaAndPointAndArabicDigits() {
        typed.put("posts", "٤٨");
        assertThat(read().faults()).isEmpty();
        assertThat(read().terms().posts()).isEqualTo(48);
        assertThat(read().terms().dailyPay()).hasToString("Money[amount=58.40, currency=EUR]");
    }

    @Test
    void thereIsNoThirtyFirstOfJune() {
        typed.put("to", "2027-06-31");
        assertThat(read().faults()).containsExactly(FieldFault.of("to", "shared.not-a-date"));
    }

    @Test
    void refusesASpanThatEndsBeforeItBegins() {
        typed.put("to", "2027-03-15");
        assertThat(read().faults()).containsExactly(FieldFault.of("to", "employer.span-reversed"));
    }

    @Test
    void whatIsNotTypedStaysOpen() {
        typed.remove("from");
        typed.remove("to");
        typed.remove("dailyPay");
        assertThat(read().faults()).isEmpty();
        assertThat(read().terms().missing()).contains("span", "dailyPay", "housing");
        assertThat(read().terms().complete()).isEmpty();
    }

    @Test
    void namesAnUnreadableNumberByItsField() {
        typed.put("posts", "many");
        typed.put("dailyPay", "a lot");
        assertThat(read().faults())
                .extracting(FieldFault::field)
                .containsExactly("posts", "dailyPay");
    }

    private TermsReader.Reading read() {
        return TermsReader.read(
                term -> typed.getOrDefault(term, ""), List.of(), Currency.getInstance("EUR"));
    }
}
