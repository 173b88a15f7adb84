package org.rihla.centre.selection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferTerms;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.Ulid;
import org.rihla.centre.time.SandboxClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The road from a counter to a signed list, through the pages and the API of the whole centre. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "rihla.demo=true",
            "rihla.texts.strict=true",
            "rihla.secret=a secret that is only good for tests"
        })
@RealDatabase
class RoadTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate START = LocalDate.of(2027, 1, 18);
    private static final List<String> LANGUAGES = List.of("ar", "fr", "es", "en");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4} [A-Z0-9]{4}");

    @Autowired Accounts accounts;
    @Autowired Employers employers;
    @Autowired Offers offers;
    @Autowired Seasons seasons;
    @Autowired Network network;
    @Autowired SandboxClock clock;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private AgencyView agency;
    private String commune;
    private SeasonId season;
    private OfferId offer;
    private Guest counsellor;
    private Guest division;

    @BeforeEach
    void aSeasonWithAnAcceptedOffer() {
        clock.moveTo(TODAY);
        agency = network.agencies().getFirst();
        commune = network.below(agency.province()).getFirst().code();
        season = season();
        offer = offer();
        counsellor = signedIn(Role.COUNSELLOR, new Scope.Agencies(Set.of(agency.id().value())));
        division = signedIn(Role.DIVISION, new Scope.Everywhere());
    }

    @Test
    void aCounsellorRegistersSomebodyAndHandsOverASlipWithoutHerName() {
        Map<String, String> typed = form("Rkia", "Garsifane");
        typed.put("birthDate.day", "31");
        typed.put("birthDate.month", "6");
        HttpResponse<String> wrong = counsellor.send("/people/new", "/people/new", typed);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Ce jour n’existe pas")
                .contains("href=\"#f-birthDate\"")
                .contains("value=\"Garsifane\"");

        typed.put("birthDate.day", "30");
        HttpResponse<String> slip = counsellor.send("/people/new", "/people/new", typed);
        assertThat(slip.statusCode()).as(slip.body()).isEqualTo(200);
        assertThat(slip.body()).containsPattern(CODE).doesNotContain("Garsifane");

        assertThat(counsellor.open("/people?q=garsi").body()).contains("Rkia Garsifane");
    }

    @Test
    void theFormAsksAboutALookalikeAndKeepsWhatWasTyped() {
        Map<String, String> typed = form("Halima", "Chtoukane");
        typed.put("cin", "ZT777001");
        counsellor.send("/people/new", "/people/new", typed);
        HttpResponse<String> asked = counsellor.send("/people/new", "/people/new", typed);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Est-ce la même personne ?")
                .contains("Non, deux personnes")
                .contains("name=\"notTheSameAs\"")
                .contains("value=\"Chtoukane\"");
    }

    @Test
    void aStaleCorrectionIsToldWithTheDifference() {
        String id = register("Najat", "Rifanou");
        Map<String, String> mine = form("Najat", "Rifanou");
        mine.put("version", "0");
        mine.put("phone", "0600000124");
        Map<String, String> theirs = new HashMap<>(mine);
        theirs.put("phone", "0600000199");
        String page = "/people/" + id + "/edit";
        assertThat(counsellor.send(page, page, theirs).statusCode()).isEqualTo(303);
        HttpResponse<String> stale = counsellor.send(page, page, mine);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body())
                .contains("Ce dossier a été modifié entre-temps")
                .contains("+212600000199")
                .contains("name=\"version\" value=\"1\"");
        mine.put("version", "1");
        assertThat(counsellor.send(page, page, mine).statusCode()).isEqualTo(303);
    }

    @Test
    void programsHearWhichFieldIsWrongAndTwiceSentIsOnceDone() {
        String token = token(Role.COUNSELLOR, new Scope.Agencies(Set.of(agency.id().value())));
        Guest program = new Guest(port);
        String body = personJson("Souad", "Zemmourane", "1990-06-31", "<b>");
        JsonNode wrong = json(program.ask("POST", "/api/v1/people", token, body), 422);
        List<String> fields = new ArrayList<>();
        wrong.get("fields").forEach(field -> fields.add(field.get("field").asString()));
        assertThat(fields).contains("birthDate", "cin");

        String young = personJson("Souad", "Zemmourane", "2014-05-02", "ZT778001");
        assertThat(
                        json(program.ask("POST", "/api/v1/people", token, young), 422)
                                .get("code")
                                .asString())
                .isEqualTo("candidate.under-16");
        String good = personJson("Souad", "Zemmourane", "1990-06-30", "ZT778001");
        JsonNode made = json(program.ask("POST", "/api/v1/people", token, good), 201);
        String at = "/api/v1/people/" + made.get("id").asString();
        assertThat(json(program.ask("GET", at, token, ""), 200).get("cin").asString())
                .isEqualTo("ZT778001");
        JsonNode path = json(program.ask("GET", at + "/timeline", token, ""), 200).get("items");
        assertThat(path.get(0).get("text").asString()).startsWith("Inscription, dossier P-");
        assertThat(json(program.ask("GET", at + "/readings", token, ""), 200).get("items").size())
                .isPositive();
        String other = token(Role.COUNSELLOR, new Scope.Agencies(Set.of(elsewhere())));
        assertThat(program.ask("GET", at, other, "").statusCode()).isEqualTo(404);
        assertThat(program.ask("GET", at + "/applications", other, "").statusCode()).isEqualTo(404);
        assertThat(program.ask("GET", "/api/v1/people/nobody", token, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDivisionPublishesACallAndEveryPageOfItSpeaksFourLanguages() {
        String call = publish();
        clock.moveTo(TODAY.plusDays(2));
        List<String> people =
                List.of(register("Malika", "Hadraoune"), register("Zineb", "Taounatane"));
        people.forEach(this::bringPapers);
        List<String> applications = new ArrayList<>();
        for (String person : people) {
            HttpResponse<String> taken =
                    counsellor.send(
                            "/calls/" + call + "/intake?q=ane",
                            "/calls/" + call + "/intake",
                            Map.of("person", person, "channel", "COUNTER", "q", "ane"));
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
            String to = taken.headers().firstValue("Location").orElseThrow();
            applications.add(to.substring(to.lastIndexOf('/') + 1));
        }
        String incomplete = register("Latifa", "Sraghnane");
        counsellor.send(
                "/calls/" + call + "/intake?q=ane",
                "/calls/" + call + "/intake",
                Map.of("person", incomplete, "channel", "PAPER", "q", "ane"));
        everyPageSpeaks(counsellor, call, applications.getFirst(), people.getFirst());

        clock.moveTo(TODAY.plusDays(30));
        post("/calls/" + call, "/closing", Map.of());
        post("/calls/" + call, "/ranking", Map.of("publicValue", "lottery 12 34"));
        HttpResponse<String> list = division.open("/calls/" + call + "/list");
        assertThat(list.body()).contains("Signer la liste").contains("Malika Hadraoune");
        post("/calls/" + call + "/list", "/signatures", Map.of(), "/calls/" + call);
        HttpResponse<String> again =
                division.send(
                        "/calls/" + call + "/list", "/calls/" + call + "/signatures", Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Votre signature y est déjà");
        everyPageSpeaks(division, call, applications.getFirst(), people.getFirst());
        Guest second = signedIn(Role.DIVISION, new Scope.Everywhere());
        assertThat(
                        second.send(
                                        "/calls/" + call + "/list",
                                        "/calls/" + call + "/signatures",
                                        Map.of())
                                .statusCode())
                .isEqualTo(303);
        everyPageSpeaks(division, call, applications.getFirst(), people.getFirst());
        anExceptionTakesTwo(applications, second);
        moveThroughTheSession(call, applications.getFirst());
        everybodyMayRedoTheDraw(call);
        assertThat(new Guest(port).open("/draw/" + codeOf(call) + "?lang=en").body())
                .contains("by an exception that two people signed");
    }

    private void anExceptionTakesTwo(List<String> applications, Guest second) {
        String behind =
                applications.stream()
                        .map(one -> "/applications/" + one + "/exception")
                        .filter(form -> open(form).contains("value=\"ONTO_LIST\""))
                        .findFirst()
                        .orElseThrow();
        Map<String, String> typed = new HashMap<>();
        typed.put("kind", "ONTO_LIST");
        typed.put("reason", "OFFICE_ERROR");
        typed.put("words", "trop court");
        HttpResponse<String> wrong = counsellor.send(behind, behind, typed);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Écrivez au moins").contains("trop court");
        typed.put("words", "Sa date de naissance avait été mal saisie au guichet.");
        HttpResponse<String> proposed = division.send(behind, behind, typed);
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(303);
        String exception = proposed.headers().firstValue("Location").orElseThrow();

        HttpResponse<String> alone = division.send(exception, exception + "/approval", Map.of());
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.body()).contains("une seconde personne doit décider");
        assertThat(second.open("/my-day").body()).contains("Dérogations à décider");
        assertThat(second.send(exception, exception + "/approval", Map.of()).statusCode())
                .isEqualTo(303);
        String application = behind.substring(0, behind.lastIndexOf('/'));
        for (String page : List.of(exception, "/exceptions", behind, application)) {
            for (String lang : LANGUAGES) {
                HttpResponse<String> answer = counsellor.open(page + "?lang=" + lang);
                assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
                assertThat(answer.body()).contains("<html lang=\"" + lang);
            }
        }
        counsellor.open("/my-day?lang=fr");
    }

    @Test
    void aHeapOfPaperFormsIsTypedAndASessionIsHeardAndSignedThroughTheirPages() {
        String call = publish();
        clock.moveTo(TODAY.plusDays(2));
        String person = register("Hajar", "Doukkalane");
        bringPapers(person);
        String paper = "/calls/" + call + "/paper";
        Map<String, String> heap = new HashMap<>();
        day(heap, "day", TODAY.plusDays(2));
        heap.put("witness", "Souk, bureau 3");
        heap.put("person.0", fileNumber(person));
        heap.put("hour.0", "08:30");
        heap.put("person.1", "P-0-0");
        heap.put("hour.1", "25:99");
        HttpResponse<String> typed = counsellor.send(paper, paper, heap);
        assertThat(typed.statusCode()).as(typed.body()).isEqualTo(200);
        assertThat(typed.body())
                .contains("Enregistrés : ")
                .contains("dans les délais")
                .contains("value=\"25:99\"");

        clock.moveTo(TODAY.plusDays(30));
        post("/calls/" + call, "/closing", Map.of());
        post("/calls/" + call, "/ranking", Map.of("publicValue", "lottery 12 34"));
        post("/calls/" + call + "/list", "/signatures", Map.of(), "/calls/" + call);
        Guest second = signedIn(Role.DIVISION, new Scope.Everywhere());
        second.send("/calls/" + call + "/list", "/calls/" + call + "/signatures", Map.of());
        hear(call, second);
    }

    @Test
    void manyAreMovedAfterAPreviewTakenBackAndRefusedLinesCarriedHome() {
        String call = publish();
        clock.moveTo(TODAY.plusDays(2));
        String page = "/calls/" + call + "/applications";
        for (String name : List.of("Samira", "Nezha")) {
            String person = register(name, "Beniourane");
            bringPapers(person);
            counsellor.send(
                    "/calls/" + call + "/intake?q=iou",
                    "/calls/" + call + "/intake",
                    Map.of("person", person, "channel", "COUNTER", "q", "iou"));
        }
        settle(call);
        String code = codeOf(call);
        HttpResponse<String> nothing =
                counsellor.send(page, "/calls/" + call + "/moves", Map.of("move", "DECLINE"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body())
                .contains("href=\"#f-reason\"")
                .contains("href=\"#f-numbers\"")
                .contains("form=\"many\"");

        HttpResponse<String> checked =
                counsellor.send(
                        page,
                        "/calls/" + call + "/moves",
                        Map.of(
                                "move",
                                "CONVOKE",
                                "pick",
                                code + "-00001",
                                "numbers",
                                code + "-00002\n=1+1"));
        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(303);
        String moves = checked.headers().firstValue("Location").orElseThrow();
        bulkSpeaks(moves);
        assertThat(words(open(moves))).contains("possibles : 2").contains("refusées : 1");
        HttpResponse<String> table = counsellor.open(moves + "/refused.csv");
        assertThat(table.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(table.body())
                .startsWith("\uFEFF")
                .contains("'=1+1")
                .contains("selection.not-of-this-call");
        assertThat(words(open(page + "?state=CONVOKED"))).contains("Convoqués : 0");

        HttpResponse<String> done = counsellor.send(moves, moves + "/execution", Map.of());
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        bulkSpeaks(moves);
        assertThat(words(open(page + "?state=CONVOKED"))).contains("Convoqués : 2");
        assertThat(stages("CONVOKED")).isEqualTo(2);
        HttpResponse<String> undone = counsellor.send(moves, moves + "/reversal", Map.of());
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(303);
        bulkSpeaks(moves);
        assertThat(stages("CONVOKED")).isZero();
        assertThat(words(open(page + "?state=CONVOKED"))).contains("Convoqués : 0");
        assertThat(division.open(moves).statusCode()).isEqualTo(404);
        everybodyOfAListIsChosenWithOneTick(call);
        aNoThatIsTakenBackCountsNowhere(call, code);
        programsMoveMany(call, code);
        endTheReserve(call);
    }

    private void aNoThatIsTakenBackCountsNowhere(String call, String code) {
        String token = token(Role.COUNSELLOR, new Scope.Agencies(Set.of(agency.id().value())));
        Guest program = new Guest(port);
        String path = "/api/v1/calls/" + call + "/applications/moves";
        List<String> made = new ArrayList<>();
        for (String move :
                List.of("CONVOKE\"", "MARK_PRESENT\"", "NOT_SELECT\",\"reason\":\"SKILL_TEST\"")) {
            String line =
                    "{\"lines\":[{\"application\":\"%s-00001\",\"move\":\"%s}]}"
                            .formatted(code, move);
            JsonNode done = json(program.ask("POST", path, token, line), 200);
            assertThat(done.get("lines").get(0).get("fate").asString()).isEqualTo("DONE");
            made.addFirst(done.get("id").asString());
        }
        assertThat(refusals("selection.SKILL_TEST")).isEqualTo(1);
        made.forEach(
                id -> json(program.ask("POST", path + "/" + id + "/reversal", token, ""), 200));
        assertThat(refusals("selection.SKILL_TEST")).isZero();
        assertThat(stages("PRESENT")).isZero();
        assertThat(stages("SHORTLISTED") + stages("RESERVE")).isEqualTo(2);
    }

    /** How many have reached a stage in this test's season, as statistics know it. */
    private int stages(String stage) {
        return counted("select count(*) from insight.stage_reached where stage = :what", stage);
    }

    private int refusals(String code) {
        return counted("select count(*) from insight.coded_refusal where code = :what", code);
    }

    private int counted(String sql, String what) {
        return jdbc.sql(sql + " and season = :season")
                .param("what", what)
                .param("season", season.value())
                .query(Integer.class)
                .single();
    }

    private void everybodyOfAListIsChosenWithOneTick(String call) {
        String list = "/calls/" + call + "/applications?state=SHORTLISTED";
        assertThat(words(open(list))).contains("Toutes les personnes de cette liste : 1");
        assertThat(open("/calls/" + call + "/applications?after=nobody"))
                .contains("Personne n’est dans cette liste");
        HttpResponse<String> checked =
                counsellor.send(
                        list,
                        "/calls/" + call + "/moves",
                        Map.of("move", "CONVOKE", "everybody", "yes", "filter", "SHORTLISTED"));
        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(303);
        assertThat(words(open(checked.headers().firstValue("Location").orElseThrow())))
                .contains("possibles : 1 · refusées : 0");
    }

    private void bulkSpeaks(String moves) {
        for (String lang : LANGUAGES) {
            HttpResponse<String> answer = counsellor.open(moves + "?lang=" + lang);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("<html lang=\"" + lang).contains("=1+1");
        }
        counsellor.open(moves + "?lang=fr");
    }

    private void programsMoveMany(String call, String code) {
        String token = token(Role.COUNSELLOR, new Scope.Agencies(Set.of(agency.id().value())));
        Guest program = new Guest(port);
        String path = "/api/v1/calls/" + call + "/applications/moves";
        String lines =
                """
                "lines":[{"application":"%s-00001","move":"CONVOKE"},null,
                 {"application":"%s-00002","move":"JUMP"}]}
                """
                        .formatted(code, code);
        JsonNode preview =
                json(program.ask("POST", path, token, "{\"preview\":true," + lines), 200);
        assertThat(preview.get("stage").asString()).isEqualTo("PREVIEWED");
        assertThat(preview.get("lines").get(0).get("fate").asString()).isEqualTo("POSSIBLE");
        assertThat(preview.get("lines").get(1).get("refusal").get("code").asString())
                .isEqualTo("selection.not-of-this-call");
        assertThat(preview.get("lines").get(2).get("refusal").get("code").asString())
                .isEqualTo("selection.no-such-move");
        String made = path + "/" + preview.get("id").asString();
        for (int i = 0; i < 2; i++) {
            JsonNode done = json(program.ask("POST", made + "/execution", token, ""), 200);
            assertThat(done.get("lines").get(0).get("to").asString()).isEqualTo("CONVOKED");
        }
        assertThat(json(program.ask("GET", made, token, ""), 200).get("undoUntil").asString())
                .isNotEmpty();
        JsonNode back = json(program.ask("POST", made + "/reversal", token, ""), 200);
        assertThat(back.get("stage").asString()).isEqualTo("UNDONE");
        JsonNode atOnce = json(program.ask("POST", path, token, "{" + lines), 200);
        assertThat(atOnce.get("stage").asString()).isEqualTo("DONE");
        assertThat(json(program.ask("POST", path, token, "{}"), 422).get("code").asString())
                .isEqualTo("selection.check-fields");
    }

    private void endTheReserve(String call) {
        String page = "/calls/" + call;
        assertThat(division.open(page).body()).contains(page + "/reserve-end");
        for (String lang : LANGUAGES) {
            assertThat(division.open(page + "/reserve-end?lang=" + lang).statusCode())
                    .isEqualTo(200);
        }
        assertThat(words(division.open(page + "/reserve-end?lang=fr").body()))
                .contains("En attente sur la liste de réserve : 0")
                .contains("Aucune place ne s’est libérée pour vous");
        assertThat(counsellor.open(page + "/reserve-end").statusCode()).isEqualTo(403);
        post(page + "/reserve-end", "", Map.of());
        assertThat(division.open(page).body()).contains("Liste de réserve close le");
        HttpResponse<String> again = division.send(page, page + "/reserve-end", Map.of());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("publiez un nouvel appel");
    }

    private void settle(String call) {
        clock.moveTo(TODAY.plusDays(30));
        post("/calls/" + call, "/closing", Map.of());
        post("/calls/" + call, "/ranking", Map.of("publicValue", "lottery 12 34"));
        post("/calls/" + call + "/list", "/signatures", Map.of(), "/calls/" + call);
        Guest second = signedIn(Role.DIVISION, new Scope.Everywhere());
        second.send("/calls/" + call + "/list", "/calls/" + call + "/signatures", Map.of());
    }

    private void hear(String call, Guest second) {
        Map<String, String> plan = new HashMap<>();
        plan.put("calls", call);
        plan.put("invited", "SHORTLISTED");
        day(plan, "day", TODAY.plusDays(31));
        plan.put("from", "8h");
        plan.put("until", "12:00");
        plan.put("slotMinutes", "20");
        plan.put("place", "Palais des congrès");
        plan.put("hall.0.name", "A");
        plan.put("hall.0.stations", "2");
        plan.put("member.0.name", "Carmen Ejemplo");
        plan.put("member.0.mandate", "EMPLOYER");
        plan.put("member.1.name", "Driss Exemple");
        plan.put("member.1.mandate", "AGENCY");
        plan.put("points.TASK_TEST", "60");
        HttpResponse<String> wrong = division.send("/sessions/new", "/sessions/new", plan);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"8h\"").contains("Carmen Ejemplo");
        plan.put("from", "8:00");
        HttpResponse<String> planned = division.send("/sessions/new", "/sessions/new", plan);
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(303);
        String session = planned.headers().firstValue("Location").orElseThrow();
        sessionSpeaks(session);
        post(session, "/convocation", Map.of());
        sessionSpeaks(session);
        clock.moveTo(TODAY.plusDays(31));
        post(session, "/opening", Map.of());
        String hour = session + "/hours/0";
        Matcher number = Pattern.compile("presence\\.([^\"]+)\"").matcher(open(hour));
        assertThat(number.find()).isTrue();
        String her = number.group(1);
        assertThat(counsellor.send(hour, hour, Map.of("presence." + her, "PRESENT")).statusCode())
                .isEqualTo(303);
        Map<String, String> sheet = new HashMap<>();
        sheet.put("presence." + her, "PRESENT");
        sheet.put("points." + her + ".TASK_TEST", "61");
        sheet.put("proposal." + her, "SELECT");
        HttpResponse<String> tooMany = counsellor.send(hour, hour, sheet);
        assertThat(tooMany.statusCode()).isEqualTo(200);
        assertThat(tooMany.body()).contains("Cette ligne va de 0").contains("value=\"61\"");
        sheet.put("points." + her + ".TASK_TEST", "55");
        assertThat(counsellor.send(hour, hour, sheet).statusCode()).isEqualTo(303);
        assertThat(counsellor.open(hour + "?lang=ar").statusCode()).isEqualTo(200);
        counsellor.open(hour + "?lang=fr");
        sign(session, second);
    }

    private void sign(String session, Guest second) {
        String minutes = session + "/minutes";
        Matcher mark =
                Pattern.compile("name=\"fingerprint\" value=\"([0-9a-f]{64})\"")
                        .matcher(open(minutes));
        assertThat(mark.find()).isTrue();
        for (String member : List.of("0", "1")) {
            assertThat(
                            counsellor
                                    .send(
                                            minutes,
                                            session + "/panel-signatures",
                                            Map.of("member", member, "fingerprint", mark.group(1)))
                                    .statusCode())
                    .isEqualTo(303);
        }
        HttpResponse<String> signed =
                second.send(minutes, session + "/signature", Map.of("fingerprint", mark.group(1)));
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(303);
        sessionSpeaks(session);
        assertThat(open(minutes)).contains("sélectionné").contains("Rapport de police");
        post(session, "/transmission", Map.of());
        HttpResponse<String> early = division.send(session, session + "/closing", Map.of());
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("Sélectionnés sans réponse");
        assertThat(open("/applications/to-answer")).contains("Hajar Doukkalane");
        Matcher form =
                Pattern.compile("/applications/[0-9A-Z]{26}")
                        .matcher(open("/applications/to-answer"));
        assertThat(form.find()).isTrue();
        assertThat(open(form.group())).contains("Souk, bureau 3").contains("Tamponné");
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]+>", "");
    }

    private String open(String page) {
        HttpResponse<String> answer = counsellor.open(page);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private void sessionSpeaks(String session) {
        for (String page :
                List.of(
                        "/sessions",
                        session,
                        session + "/minutes",
                        session + "/minutes/paper",
                        session + "/door")) {
            for (String lang : LANGUAGES) {
                HttpResponse<String> answer = counsellor.open(page + "?lang=" + lang);
                assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
                assertThat(answer.body()).contains("<html lang=\"" + lang);
            }
        }
        counsellor.open("/my-day?lang=fr");
    }

    private String fileNumber(String person) {
        Matcher number = Pattern.compile("P-\\d+-\\d+").matcher(open("/people/" + person));
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private void moveThroughTheSession(String call, String application) {
        for (String move : List.of("CONVOKE", "MARK_PRESENT", "SELECT", "CONFIRM")) {
            HttpResponse<String> moved =
                    counsellor.send(
                            "/calls/" + call + "/applications",
                            "/applications/" + application + "/moves",
                            Map.of("move", move, "filter", ""));
            assertThat(moved.statusCode()).as(move + moved.body()).isEqualTo(303);
        }
        String page = counsellor.open("/calls/" + call + "/applications?state=CONFIRMED").body();
        assertThat(page).contains("Confirmés").contains(">1<");
        for (String lang : LANGUAGES) {
            assertThat(counsellor.open("/slip/" + application + "?lang=" + lang).statusCode())
                    .isEqualTo(200);
        }
    }

    private void everybodyMayRedoTheDraw(String call) {
        Guest citizen = new Guest(port);
        String code = codeOf(call);
        for (String lang : LANGUAGES) {
            HttpResponse<String> draw =
                    citizen.open("/draw/" + code + "?number=" + code + "-00001&lang=" + lang);
            assertThat(draw.statusCode()).isEqualTo(200);
            assertThat(draw.body())
                    .contains(code + "|lottery 12 34")
                    .contains(code + "-00001")
                    .doesNotContain("Hadraoune")
                    .doesNotContain("حضراون");
        }
        assertThat(citizen.open("/draw/nothing").statusCode()).isEqualTo(404);
    }

    private void everyPageSpeaks(Guest reader, String call, String application, String person) {
        for (String page :
                List.of(
                        "/people",
                        "/people?q=ane",
                        "/people/new",
                        "/people/compare",
                        "/people/" + person,
                        "/people/" + person + "?show=cin",
                        "/people/" + person + "/readings",
                        "/people/" + person + "/edit",
                        "/calls",
                        "/calls/" + call,
                        "/calls/" + call + "/list",
                        "/calls/" + call + "/list?why=" + application,
                        "/calls/" + call + "/applications",
                        "/calls/" + call + "/applications?state=ELIGIBLE",
                        "/calls/" + call + "/intake?q=ane",
                        "/applications/to-complete",
                        "/applications/" + application,
                        "/slip/" + application,
                        "/my-day")) {
            for (String lang : LANGUAGES) {
                String address = page + (page.contains("?") ? "&" : "?") + "lang=" + lang;
                HttpResponse<String> answer = reader.open(address);
                assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
                assertThat(answer.body()).contains("<html lang=\"" + lang);
            }
        }
        reader.open("/people?lang=fr");
    }

    private String publish() {
        for (String lang : LANGUAGES) {
            assertThat(division.open("/calls/new?lang=" + lang).statusCode()).isEqualTo(200);
        }
        String page = "/calls/new?lang=fr&offer=" + offer.value();
        Map<String, String> typed = new HashMap<>();
        typed.put("offer", offer.value());
        typed.put("places." + agency.id().value(), "1");
        typed.put("communes", agency.province());
        day(typed, "opens", TODAY.plusDays(1));
        day(typed, "closes", TODAY.plusDays(3));
        typed.put("channels", "BOARD");
        typed.put("points.FARM_MONTHS", "60");
        HttpResponse<String> wrong = division.send(page, "/calls/new", typed);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("jours au moins");
        day(typed, "closes", TODAY.plusDays(20));
        HttpResponse<String> published = division.send(page, "/calls/new", typed);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(303);
        String to = published.headers().firstValue("Location").orElseThrow();
        return to.substring(to.lastIndexOf('/') + 1);
    }

    private void post(String page, String step, Map<String, String> fields) {
        post(page, step, fields, page);
    }

    private void post(String page, String step, Map<String, String> fields, String at) {
        HttpResponse<String> answer = division.send(page, at + step, fields);
        assertThat(answer.statusCode()).as(step + answer.body()).isEqualTo(303);
    }

    private String codeOf(String call) {
        return json(
                        new Guest(port)
                                .ask(
                                        "GET",
                                        "/api/v1/calls/" + call,
                                        token(Role.DIVISION, new Scope.Everywhere()),
                                        ""),
                        200)
                .get("code")
                .asString();
    }

    private String register(String given, String family) {
        HttpResponse<String> slip =
                counsellor.send("/people/new", "/people/new", form(given, family));
        assertThat(slip.statusCode()).as(slip.body()).isEqualTo(200);
        var link = Pattern.compile("/people/([0-9A-Z]{26})").matcher(slip.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void bringPapers(String person) {
        for (String type : List.of("IDENTITY_CARD", "PASSPORT", "CRIMINAL_RECORD")) {
            Map<String, String> paper = new HashMap<>();
            paper.put("type", type);
            day(paper, "issuedOn", TODAY);
            day(paper, "validUntil", TODAY.plusYears(5));
            assertThat(
                            counsellor
                                    .send(
                                            "/people/" + person,
                                            "/people/" + person + "/documents",
                                            paper)
                                    .statusCode())
                    .isEqualTo(303);
        }
    }

    private Map<String, String> form(String given, String family) {
        Map<String, String> typed = new HashMap<>();
        typed.put("givenNameLatin", given);
        typed.put("familyNameLatin", family);
        typed.put("birthDate.day", "4");
        typed.put("birthDate.month", "5");
        typed.put("birthDate.year", "1990");
        typed.put("sex", "FEMALE");
        typed.put("commune", commune);
        typed.put("phoneOwner", "NONE");
        typed.put("speaks", "ary");
        typed.put("pageLanguage", "ar");
        typed.put("farmMonths", "12");
        typed.put("iscoExperience", "9211");
        return typed;
    }

    private String personJson(String given, String family, String birth, String cin) {
        return """
        {"person":{"givenNameLatin":"%s","familyNameLatin":"%s","sex":"FEMALE",
         "birthDate":"%s","cin":"%s","commune":"%s","speaks":["ary"],"farmMonths":3}}
        """
                .formatted(given, family, birth, cin, commune);
    }

    private String elsewhere() {
        return network.agencies().getLast().id().value();
    }

    private SeasonId season() {
        String code = "X" + Ulid.next(Clock.systemUTC()).substring(20);
        SeasonId opened =
                seasons.open(
                                actor(),
                                new Seasons.NewSeason(
                                        code,
                                        "ES",
                                        "A01",
                                        new DateSpan(START, START.plusMonths(6))))
                        .orThrow();
        seasons.grant(
                        actor(),
                        opened,
                        new Seasons.NewContingent(
                                PlaceType.NEWCOMER,
                                "Tripartite meeting",
                                "No. 1",
                                5,
                                Map.of(agency.id(), 1),
                                Map.of(),
                                Map.of()))
                .orThrow();
        return opened;
    }

    private OfferId offer() {
        Actor one = actor();
        Actor two = actor();
        EmployerId farm =
                employers
                        .file(
                                one,
                                new Employers.NewEmployer(
                                        "Finca de Ejemplo",
                                        "B" + Ulid.next(Clock.systemUTC()).substring(14),
                                        "ES",
                                        "Moguer",
                                        "A01",
                                        Employers.Kind.FARM,
                                        "Pilar Rey",
                                        LocalDate.of(2090, 1, 1),
                                        "Embassy"))
                        .orThrow();
        employers.approve(one, farm).orThrow();
        employers.approve(two, farm).orThrow();
        OfferTerms terms =
                new OfferTerms(
                        "Recogida de fresa",
                        "9211",
                        null,
                        12,
                        new DateSpan(START, START.plusMonths(5)),
                        new BigDecimal("39"),
                        60,
                        Money.of("58.00", "EUR"),
                        15,
                        "Casa 2",
                        Money.of("60", "EUR"),
                        "The farm pays both trips",
                        null,
                        List.of(),
                        null);
        OfferId id =
                offers.submit(
                                one,
                                new Offers.NewOffer(
                                        farm, season, "R-1", null, terms, Offers.Channel.API))
                        .orThrow()
                        .id();
        offers.accept(one, id).orThrow();
        return id;
    }

    private Actor actor() {
        return new Actor(
                new AccountId(Ulid.next(Clock.systemUTC())),
                "Anas",
                Role.DIVISION,
                new Scope.Everywhere());
    }

    private Guest signedIn(Role role, Scope scope) {
        String login = "r." + Ulid.next(Clock.systemUTC()).substring(14).toLowerCase(Locale.ROOT);
        String password = password(login, role, scope);
        Guest guest = new Guest(port);
        assertThat(
                        guest.send(
                                        "/sign-in",
                                        "/sign-in",
                                        Map.of("login", login, "password", password))
                                .statusCode())
                .isEqualTo(303);
        return guest;
    }

    private String token(Role role, Scope scope) {
        String login = "t." + Ulid.next(Clock.systemUTC()).substring(14).toLowerCase(Locale.ROOT);
        String password = password(login, role, scope);
        return json(
                        new Guest(port)
                                .ask(
                                        "POST",
                                        "/api/v1/sessions",
                                        null,
                                        "{\"login\":\"%s\",\"password\":\"%s\"}"
                                                .formatted(login, password)),
                        201)
                .get("token")
                .asString();
    }

    private String password(String login, Role role, Scope scope) {
        return accounts.open(
                        Actor.system("a test"),
                        new NewAccount(login, "Salma Tazi", role, scope, Lang.FR))
                .orThrow()
                .password();
    }

    private static void day(Map<String, String> typed, String field, LocalDate day) {
        typed.put(field + ".day", Integer.toString(day.getDayOfMonth()));
        typed.put(field + ".month", Integer.toString(day.getMonthValue()));
        typed.put(field + ".year", Integer.toString(day.getYear()));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }
}
