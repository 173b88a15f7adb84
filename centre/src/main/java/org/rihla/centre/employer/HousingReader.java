package org.rihla.centre.employer;

import java.math.BigDecimal;
import java.util.Optional;
import org.rihla.centre.employer.Housings.NewHousing;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.law.housing.HousingCharge.Collection;

/** Reads a house from what was typed or sent, so that pages and programs are refused alike. */
public final class HousingReader {
    private static final int LONGEST_TEXT = 200;
    private static final int MOST = 1000;
    private static final int MOST_BEDS = 5000;
    private static final BigDecimal MOST_AREA = new BigDecimal("100000");
    private static final BigDecimal FARTHEST = new BigDecimal("500");

    private HousingReader() {}

    /** The house, or what is wrong with each field. */
    public static Answer<NewHousing> read(Form form) {
        FormReader reader = new FormReader(form);
        String licence = reader.optionalText("licence", LONGEST_TEXT);
        int women = whole(reader, "bedsWomen", 0, MOST_BEDS);
        int men = whole(reader, "bedsMen", 0, MOST_BEDS);
        if (reader.clean() && women + men == 0) {
            reader.fault("bedsWomen", "employer.no-beds");
        }
        NewHousing read =
                new NewHousing(
                        reader.text("name", LONGEST_TEXT),
                        reader.text("address", LONGEST_TEXT),
                        reader.text("municipality", LONGEST_TEXT),
                        whole(reader, "rooms", 1, MOST),
                        amount(reader, "area", BigDecimal.ONE, MOST_AREA),
                        women,
                        men,
                        whole(reader, "toilets", 1, MOST),
                        whole(reader, "showers", 1, MOST),
                        amount(reader, "kmToWork", BigDecimal.ZERO, FARTHEST),
                        amount(reader, "kmToTown", BigDecimal.ZERO, FARTHEST),
                        licence.isEmpty() ? null : licence,
                        amount(reader, "rent", BigDecimal.ZERO, MOST_AREA),
                        amount(reader, "utilities", BigDecimal.ZERO, MOST_AREA),
                        reader.choice("collection", Collection.class)
                                .orElse(Collection.PAID_BY_WORKER));
        return reader.clean() ? Answer.of(read) : reader.refused("employer.check-fields");
    }

    private static int whole(FormReader reader, String field, int least, int most) {
        Optional<Integer> number = reader.wholeNumber(field, least, most);
        return number.orElse(0);
    }

    private static BigDecimal amount(
            FormReader reader, String field, BigDecimal least, BigDecimal most) {
        return reader.decimal(field, least, most).orElse(BigDecimal.ZERO);
    }
}
