package org.rihla.twin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Opens the season: real data if there is any, accounts, contingent split among the agencies. */
final class Opening {
    /** Regions by the weight of their share (SPEC, vector A1), by the code of the census. */
    private static final Map<String, Integer> WEIGHTS = new LinkedHashMap<>();

    static {
        WEIGHTS.put("04", 31);
        WEIGHTS.put("01", 24);
        WEIGHTS.put("03", 18);
        WEIGHTS.put("05", 12);
        WEIGHTS.put("07", 10);
        WEIGHTS.put("06", 5);
    }

    private static final int COMMUNES_OF_AN_AGENCY = 12;
    private static final int WORKERS_OF_AN_AGENCY_MORE = 3_000;

    private final World world;

    Opening(World world) {
        this.world = world;
    }

    /** Plays what comes before any season: accounts and territories. */
    void prepare(Optional<SampleData> data) {
        world.today("2025-08-25");
        accounts();
        data.ifPresentOrElse(this::importTerritories, this::sayStarterSet);
    }

    /** Plays June: everything that must stand before an employer can file. */
    void play(Optional<SampleData> data, String country, String sector) {
        world.today("2026-06-15");
        world.season(openSeason(country, sector));
        data.ifPresent(found -> upload(world.staff.administrator(), "esco", found.occupations()));
        splitContingent();
    }

    private void accounts() {
        Map<String, Object> everywhere = Map.of("kind", "EVERYWHERE");
        world.staff.open(Staff.DIVISION, "Omar Bennani", "DIVISION", everywhere);
        world.staff.open(Staff.SECOND_SIGNER, "Leila Haddou", "DIVISION", everywhere);
        world.staff.open(Staff.MEDIATOR, "Carmen Ejemplo", "MEDIATOR", everywhere);
        world.progress.step("accounts opened, one a role");
    }

    private void sayStarterSet() {
        world.progress.note(
                "no sample data beside the project: playing on the starter set that the project"
                        + " ships");
        world.progress.step("starter territories, occupations and offers");
    }

    private void importTerritories(SampleData data) {
        upload(world.staff.administrator(), "territories", data.territories());
    }

    /**
     * Imports the offers on the day that employers begin to file: they have ten days to complete
     * them.
     */
    void importOffers(SampleData data) {
        world.today("2026-08-03");
        upload(world.division(), "offers", data.offers());
    }

    private void upload(Client who, String kind, List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        JsonNode report = who.upload("/imports/" + kind, new Upload(files)).orThrow();
        world.progress.step(
                "%s: %d rows read, %d applied, %d unchanged, %d refused"
                        .formatted(
                                kind,
                                report.path("read").asInt(),
                                report.path("applied").asInt(),
                                report.path("unchanged").asInt(),
                                report.path("refused").size()));
    }

    String openSeason(String country, String sector) {
        Map<String, Object> season =
                Map.of(
                        "code",
                        "2027",
                        "country",
                        country,
                        "sector",
                        sector,
                        "span",
                        Map.of("from", "2027-01-02", "to", "2027-09-30"));
        JsonNode opened = world.division().post("/seasons", season).orThrow();
        return opened.path("id").asString();
    }

    private void splitContingent() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        List<JsonNode> chosen = new ArrayList<>();
        int perRegion = 1 + world.size.workers() / WORKERS_OF_AN_AGENCY_MORE;
        for (JsonNode agency : world.division().get("/network/agencies").orThrow().path("items")) {
            Integer weight = WEIGHTS.get(agency.path("region").asString().replace(".", ""));
            if (weight != null
                    && chosen.stream().filter(other -> sameRegion(other, agency)).count()
                            < perRegion) {
                weights.put(agency.path("id").asString(), weight);
                chosen.add(agency);
            }
        }
        world.division()
                .post(
                        "/seasons/" + world.season() + "/contingents",
                        Map.of(
                                "type",
                                "NEWCOMER",
                                "authority",
                                "Ministry of the destination",
                                "act",
                                "Act 12/2026",
                                "total",
                                world.size.places(),
                                "weights",
                                weights,
                                "floors",
                                Map.of(),
                                "caps",
                                Map.of()))
                .orThrow();
        Map<String, Integer> open = openPlaces();
        for (JsonNode agency : chosen) {
            int places = open.getOrDefault(agency.path("id").asString(), 0);
            if (places > 0) {
                world.agencies.add(agency(agency, places));
            }
        }
        Map<String, Object> scope =
                Map.of(
                        "kind",
                        "AGENCIES",
                        "agencies",
                        world.agencies.stream().map(World.Agency::id).toList());
        world.staff.open(Staff.COUNSELLOR, "Salma El Khattabi", "COUNSELLOR", scope);
        world.agencies.forEach(this::hireCounsellor);
        world.progress.step(
                world.size.places() + " places split among " + world.agencies.size() + " agencies");
    }

    void hireCounsellor(World.Agency agency) {
        world.staff.hire(
                Staff.counter(agency.code()),
                "Counter " + agency.code(),
                "COUNSELLOR",
                Map.of("kind", "AGENCIES", "agencies", List.of(agency.id())));
    }

    private static boolean sameRegion(JsonNode one, JsonNode other) {
        return one.path("region").equals(other.path("region"));
    }

    private Map<String, Integer> openPlaces() {
        Map<String, Integer> open = new LinkedHashMap<>();
        for (JsonNode cell :
                world.division()
                        .get("/seasons/" + world.season() + "/places")
                        .orThrow()
                        .path("items")) {
            open.merge(cell.path("agency").asString(), cell.path("open").asInt(), Integer::sum);
        }
        return open;
    }

    World.Agency agency(JsonNode agency, int places) {
        String province = agency.path("province").asString();
        List<String> communes = new ArrayList<>();
        for (JsonNode commune :
                world.division()
                        .get("/network/territories/" + province + "/below")
                        .orThrow()
                        .path("items")) {
            if (communes.size() < COMMUNES_OF_AN_AGENCY) {
                communes.add(commune.path("code").asString());
            }
        }
        return new World.Agency(
                agency.path("id").asString(),
                agency.path("code").asString(),
                province,
                communes.isEmpty() ? List.of(province) : List.copyOf(communes),
                places);
    }
}
