package org.rihla.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The season before: its farms and offers stand in the centre, and the people who worked in it come
 * from the earlier register as files, each agency sending its own.
 */
final class LastSeason {
    static final String CODE = "2026";
    private static final int WORKERS_OF_A_FARM = 28;
    private static final int ROWS_OF_A_FILE = 200;
    private static final String PEOPLE_HEADER =
            "reference,given_name_latin,family_name_latin,given_name_arabic,family_name_arabic,sex,"
                    + "birth_date,cin,commune,phone,phone_owner,speaks,page_language,farm_months,"
                    + "isco_experience";
    private static final String JOURNEYS_HEADER =
            "person,season,offer,type,work_from,work_to,exited_on,outcome,outcome_on,receipt";

    private final World world;
    private final List<JsonNode> offers = new ArrayList<>();

    LastSeason(World world) {
        this.world = world;
    }

    /** How somebody's last season ended. */
    enum Outcome {
        ON_TIME,
        LATE,
        EXITED_NOT_CHECKED_IN,
        LAWFUL_STAY,
        NOT_RETURNED;

        /** Whether she came home and is recalled by right. */
        boolean home() {
            return this == ON_TIME || this == LATE;
        }
    }

    /** Somebody who worked in the season before. */
    private record Holder(
            MadeUpPeople.Somebody somebody, int farm, World.Agency agency, Outcome outcome) {

        String reference() {
            return "R26-%06d".formatted(somebody.index());
        }
    }

    /** Plays the autumn of 2025: the season, its farms and their accepted offers. */
    void open(String country, String sector) {
        world.today("2025-09-01");
        world.lastSeason(
                world.division()
                        .post(
                                "/seasons",
                                Map.of(
                                        "code",
                                        CODE,
                                        "country",
                                        country,
                                        "sector",
                                        sector,
                                        "span",
                                        Map.of("from", "2026-01-02", "to", "2026-07-31")))
                        .orThrow()
                        .path("id")
                        .asString());
        int farms = farms();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < farms; i++) {
            numbers.add(i);
        }
        offers.addAll(world.crew.ask(numbers, this::farm));
        world.progress.step(farms + " farms of the season before, each with its offer");
    }

    private int farms() {
        int holders = world.size.repeaters().holders();
        return Math.max(1, (holders + WORKERS_OF_A_FARM - 1) / WORKERS_OF_A_FARM);
    }

    private JsonNode farm(int number) {
        Employers employers = new Employers(world);
        String employer = employers.file("Finca Repetida " + (number + 1), "B7300%04d", number);
        employers.accredit(employer);
        int posts = holdersOf(number);
        Map<String, Object> terms =
                Employers.terms("Berry picker", "9211", posts, "2026-02-02", "2026-06-30");
        JsonNode offer =
                world.division()
                        .post(
                                "/offers",
                                Map.of(
                                        "employer",
                                        employer,
                                        "season",
                                        world.lastSeason(),
                                        "reference",
                                        "L-" + number,
                                        "terms",
                                        terms))
                        .orThrow();
        return employers.accept(offer.path("id").asString());
    }

    private int holdersOf(int farm) {
        int all = world.size.repeaters().holders();
        return share(all, farm + 1, farms()) - share(all, farm, farms());
    }

    /** The first so many of several equal parts of a whole. */
    static int share(int whole, int parts, int of) {
        return (int) ((long) whole * parts / of);
    }

    /** Plays August 2026: the agencies' files of people and journeys are taken over. */
    void takeOver() {
        world.today("2026-08-10");
        List<Holder> holders = holders();
        world.crew.each(files(holders), this::send);
        for (int i = 0; i < offers.size(); i++) {
            int farm = i;
            int home =
                    (int)
                            holders.stream()
                                    .filter(holder -> holder.farm() == farm)
                                    .filter(holder -> holder.outcome().home())
                                    .count();
            String employer = offers.get(i).path("employer").asString();
            world.farms.add(new World.Farm(employer, i, agencyOf(i), home));
        }
        world.progress.step(
                holders.size() + " workers of the season before taken over from its register");
    }

    private World.Agency agencyOf(int farm) {
        return world.agencies.get(farm % world.agencies.size());
    }

    private List<Holder> holders() {
        List<Outcome> outcomes = outcomes();
        MadeUpPeople people = new MadeUpPeople(world.seed, 1);
        List<Holder> holders = new ArrayList<>();
        for (int farm = 0; farm < farms(); farm++) {
            for (int i = 0; i < holdersOf(farm); i++) {
                int number = holders.size();
                holders.add(
                        new Holder(
                                people.next(world.size.people() + number),
                                farm,
                                agencyOf(farm),
                                outcomes.get(number)));
            }
        }
        return holders;
    }

    private List<Outcome> outcomes() {
        Repeaters size = world.size.repeaters();
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.addAll(Collections.nCopies(size.notReturned(), Outcome.NOT_RETURNED));
        outcomes.addAll(Collections.nCopies(size.unresolved(), Outcome.EXITED_NOT_CHECKED_IN));
        outcomes.addAll(Collections.nCopies(size.awaitingRenewal(), Outcome.LAWFUL_STAY));
        outcomes.addAll(Collections.nCopies(size.listed() / 17, Outcome.LATE));
        while (outcomes.size() < size.holders()) {
            outcomes.add(Outcome.ON_TIME);
        }
        Collections.shuffle(outcomes, world.random);
        return outcomes;
    }

    private static List<List<Holder>> files(List<Holder> holders) {
        Map<World.Agency, List<Holder>> byAgency = new LinkedHashMap<>();
        holders.forEach(holder ->
                byAgency.computeIfAbsent(holder.agency(), _ -> new ArrayList<>()).add(holder));
        List<List<Holder>> files = new ArrayList<>();
        for (List<Holder> own : byAgency.values()) {
            for (int from = 0; from < own.size(); from += ROWS_OF_A_FILE) {
                files.add(own.subList(from, Math.min(from + ROWS_OF_A_FILE, own.size())));
            }
        }
        return files;
    }

    private void send(List<Holder> file) {
        StringBuilder people = new StringBuilder(PEOPLE_HEADER).append('\n');
        file.forEach(holder -> people.append(personRow(holder)).append('\n'));
        JsonNode filed = world.division().table("/imports/candidates", people.toString()).orThrow();
        Map<String, String> byHand = new LinkedHashMap<>();
        for (JsonNode row : filed.path("refused")) {
            Holder holder = file.get(row.path("row").asInt() - 2);
            byHand.put(holder.reference(), registered(holder));
        }
        StringBuilder journeys = new StringBuilder(JOURNEYS_HEADER).append('\n');
        file.forEach(holder ->
                journeys.append(
                                journeyRow(
                                        holder,
                                        byHand.getOrDefault(
                                                holder.reference(), holder.reference())))
                        .append('\n'));
        JsonNode report =
                world.division().table("/imports/journeys", journeys.toString()).orThrow();
        int taken = report.path("applied").asInt() + report.path("unchanged").asInt();
        if (taken != file.size()) {
            throw new PlayedWrong(
                    "%d of %d journeys were taken over; the first refusal: %s"
                            .formatted(taken, file.size(), report.path("refused").path(0)));
        }
    }

    /** Whoever looks like somebody else is looked at by a counsellor. */
    private String registered(Holder holder) {
        Client counsellor = world.staff.as(Staff.counter(holder.agency().code()));
        Registration registration = new Registration(counsellor, world.ledger);
        return registration
                .register(
                        Registration.person(
                                holder.somebody(), holder.agency(), holder.somebody().birthDate()))
                .path("number")
                .asString();
    }

    private static String personRow(Holder holder) {
        MadeUpPeople.Somebody somebody = holder.somebody();
        return String.join(
                ",",
                holder.reference(),
                somebody.givenLatin(),
                somebody.familyLatin(),
                somebody.givenArabic(),
                somebody.familyArabic(),
                somebody.woman() ? "FEMALE" : "MALE",
                somebody.birthDate().toString(),
                somebody.cin(),
                Registration.commune(somebody, holder.agency()),
                somebody.phone(),
                "OWN",
                "ary",
                "ar",
                Integer.toString(somebody.farmMonths()),
                "9211");
    }

    private String journeyRow(Holder holder, String known) {
        boolean home = holder.outcome().home();
        boolean left = home || holder.outcome() == Outcome.EXITED_NOT_CHECKED_IN;
        LocalDate on =
                switch (holder.outcome()) {
                    case ON_TIME ->
                            LocalDate.of(2026, 7, 3).plusDays(holder.somebody().index() % 25);
                    case LATE -> LocalDate.of(2026, 8, 5);
                    case LAWFUL_STAY -> LocalDate.of(2026, 7, 20);
                    case EXITED_NOT_CHECKED_IN, NOT_RETURNED -> LocalDate.of(2026, 8, 8);
                };
        return String.join(
                ",",
                known,
                CODE,
                offers.get(holder.farm()).path("code").asString(),
                "REPEATER",
                "2026-02-02",
                "2026-06-30",
                left ? "2026-07-01" : "",
                holder.outcome().name(),
                on.toString(),
                home ? "A26-%06d".formatted(holder.somebody().index()) : "");
    }
}
