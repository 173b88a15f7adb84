package org.rihla.centre.placement.store;

import org.rihla.centre.employer.OfferTerms;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The terms of a contract as JSON, exact to the last digit. */
final class KeptTerms {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private KeptTerms() {}

    static String write(OfferTerms terms) {
        return JSON.writeValueAsString(terms);
    }

    static OfferTerms read(String json) {
        return JSON.readValue(json, OfferTerms.class);
    }
}
