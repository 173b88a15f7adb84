package org.rihla.centre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.centre.network.AgencyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An id is a plain text for everybody outside: in JSON, in addresses, in forms. */
@FrontOffice
class IdsTests {
    private static final String TEXT = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    @Autowired JsonMapper json;

    @Autowired
    @Qualifier("mvcConversionService")
    ConversionService conversion;

    /** Something that names an agency. */
    record Posting(AgencyId agency, Map<AgencyId, Integer> weights) {}

    @Test
    void isATextInJsonAsAValueAndAsAKey() {
        Posting posting = new Posting(new AgencyId(TEXT), Map.of(new AgencyId(TEXT), 3));
        String written = json.writeValueAsString(posting);
        assertThat(written)
                .isEqualTo("{\"agency\":\"%s\",\"weights\":{\"%s\":3}}".formatted(TEXT, TEXT));
        assertThat(json.readValue(written, new TypeReference<Posting>() {})).isEqualTo(posting);
    }

    @Test
    void isATextInAddressesAndForms() {
        AgencyId id = new AgencyId(TEXT);
        assertThat(conversion.convert(TEXT, AgencyId.class)).isEqualTo(id);
        assertThat(conversion.convert(id, String.class)).isEqualTo(TEXT);
    }
}
