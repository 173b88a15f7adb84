package org.rihla.twin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Somebody comes to the counter for the first time. */
record Registration(Client counsellor, Ledger ledger) {

    /** Registers her; who looks like somebody else is compared first and ruled out. */
    JsonNode register(Map<String, Object> person) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("person", person);
        Reply reply = counsellor.post("/people", body);
        if (!reply.accepted() && reply.code().equals("candidate.same-person-maybe")) {
            JsonNode alike =
                    counsellor.post("/people/lookalikes", body).orThrow().path("items").path(0);
            ledger.refused(reply.code());
            body.put("notTheSameAs", alike.path("id").asString());
            reply = counsellor.post("/people", body);
        }
        return reply.orThrow();
    }

    /** What is typed. */
    static Map<String, Object> person(
            MadeUpPeople.Somebody somebody, World.Agency agency, LocalDate born) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("givenNameLatin", somebody.givenLatin());
        person.put("familyNameLatin", somebody.familyLatin());
        person.put("givenNameArabic", somebody.givenArabic());
        person.put("familyNameArabic", somebody.familyArabic());
        person.put("sex", somebody.woman() ? "FEMALE" : "MALE");
        person.put("birthDate", born.toString());
        person.put("birthPrecision", "DAY");
        person.put("cin", somebody.cin());
        person.put("commune", commune(somebody, agency));
        person.put("phone", somebody.phone());
        person.put("phoneOwner", somebody.index() % 3 == 0 ? "SHARED" : "OWN");
        person.put("speaks", List.of("ary"));
        person.put("pageLanguage", "ar");
        person.put("farmMonths", Integer.toString(somebody.farmMonths()));
        person.put("iscoExperience", List.of("9211"));
        return person;
    }

    /** Where she lives. */
    static String commune(MadeUpPeople.Somebody somebody, World.Agency agency) {
        List<String> communes = agency.territories();
        return communes.get(somebody.index() % communes.size());
    }
}
