package org.rihla.centre.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Lang;
import org.rihla.law.avenues.AvenueState;
import org.rihla.law.avenues.Catalogue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Avenues as officers write and publish them, and as everybody reads them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RealDatabase
class AvenueFacesTests {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Pattern FIELD =
            Pattern.compile(
                    "<input class=\"ds-input[^>]*? name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern TICKED =
            Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]+)\" checked");
    private static final Pattern SELECT =
            Pattern.compile("(?s)<select[^>]* name=\"([^\"]+)\".*?</select>");
    private static final Pattern CHOSEN = Pattern.compile("value=\"([^\"]+)\" selected");

    @Autowired LegalAvenues avenues;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private final Actor imane = officer("Imane", "01JAAAAAAAAAAAAAAAAAAAAAAA");
    private final Actor omar = officer("Omar", "01JAAAAAAAAAAAAAAAAAAAAAAB");

    @BeforeEach
    void tries() {
        jdbc.sql("delete from access.attempt").update();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyPageIsWholeInEachLanguage(Lang lang) {
        String spain = newest("ES-SEASONAL-2025").id().value();
        String draft = newest("EU-BLUE-CARD").id().value();
        Guest division = staff(Role.DIVISION);
        for (String path :
                List.of(
                        "/avenues",
                        "/avenues/" + spain,
                        "/avenues/" + draft,
                        "/avenues/" + spain + "/edit",
                        "/avenues/" + draft + "/edit",
                        "/places",
                        "/my-day")) {
            whole(division, path, lang);
        }
        whole(staff(Role.ADMINISTRATOR), "/avenues/" + spain, lang);
        Guest anybody = new Guest(port);
        whole(anybody, "/legal-avenues", lang);
        avenues.toldOn(LocalDate.of(2026, 11, 23))
                .forEach(one -> whole(anybody, "/legal-avenues/" + one.avenue(), lang));
    }

    @Test
    void everyShippedAvenueIsThereOnceAndStaysAsItCame() {
        assertThat(avenues.all(imane))
                .extracting(AvenueVersion::avenue)
                .containsAll(
                        Catalogue.shipped().sheets().stream().map(sheet -> sheet.id()).toList());
        AvenueVersion past = newest("ES-SEASONAL-2011");
        assertThat(past.state()).isEqualTo(AvenueState.SUPERSEDED);
        assertThat(past.shipped()).isNotNull();
        assertThat(avenues.told("ES-SEASONAL-2011", LocalDate.of(2024, 5, 1))).isPresent();
        assertThat(avenues.told("ES-SEASONAL-2011", LocalDate.of(2026, 5, 1))).isEmpty();
    }

    @Test
    void anOfficerWritesAnotherReadsAndPublishesOnTheirPages() {
        AvenueVersion before = newest("FR-SEASONAL");
        String page = "/avenues/" + before.id().value() + "/edit";
        Guest writer = staff(Role.DIVISION);
        Map<String, String> fields = fields(writer.open(page).body());
        fields.putAll(Map.of("from.day", "31", "from.month", "6", "from.year", "2029"));
        HttpResponse<String> refused = writer.send(page, page, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("#f-from").contains("value=\"2029\"");

        fields.putAll(Map.of("from.day", "1", "duration.mostMonths", "8"));
        HttpResponse<String> saved = writer.send(page, page, fields);
        assertThat(saved.statusCode()).isEqualTo(303);
        AvenueVersion draft = newest("FR-SEASONAL");
        assertThat(draft.number()).isEqualTo(before.number() + 1);
        assertThat(draft.sheet().duration().mostMonths()).isEqualTo(8);
        String at = "/avenues/" + draft.id().value();
        assertThat(writer.open(at).body())
                .contains("duration.mostMonths")
                .doesNotContain(at + "/review\"");

        Guest reader = staff(Role.DIVISION);
        assertThat(reader.send(at, at + "/review", Map.of()).statusCode()).isEqualTo(303);
        assertThat(reader.send(at, at + "/publication", Map.of()).statusCode()).isEqualTo(303);
        assertThat(avenues.told("FR-SEASONAL", LocalDate.of(2029, 5, 31)).orElseThrow().number())
                .isEqualTo(before.number());
        assertThat(avenues.told("FR-SEASONAL", LocalDate.of(2029, 6, 1)).orElseThrow().number())
                .isEqualTo(draft.number());
        HttpResponse<String> withoutReason =
                reader.send(at, at + "/withdrawal", Map.of("from.day", "1"));
        assertThat(withoutReason.statusCode()).isEqualTo(422);
        assertThat(withoutReason.body())
                .contains("id=\"f-from-error\"")
                .contains("href=\"#f-from\"");
        HttpResponse<String> unexplained =
                reader.send(
                        at,
                        at + "/withdrawal",
                        Map.of("from.day", "7", "from.month", "6", "from.year", "2029"));
        assertThat(unexplained.statusCode()).isEqualTo(422);
        assertThat(unexplained.body()).contains("id=\"f-reason-error\"").contains("value=\"2029\"");
    }

    @Test
    void anotherWayToMeetAConditionIsAddedAndTakenAwayAgain() {
        AvenueVersion written = avenues.draft(imane, italy("2034-01-01", null)).orThrow();
        String page = "/avenues/" + written.id().value() + "/edit";
        Guest writer = staff(Role.DIVISION);
        Map<String, String> fields = fields(writer.open(page).body());
        fields.putAll(Map.of("add.kind", "fact:JOB_OFFER", "add.to", "99"));
        HttpResponse<String> nowhere = writer.send(page, page, fields);
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("id=\"f-add-to-error\"").contains("fact:JOB_OFFER");

        fields.put("add.to", "0");
        assertThat(writer.send(page, page, fields).statusCode()).isEqualTo(303);
        AvenueVersion either = avenues.version(imane, written.id());
        assertThat(either.document()).contains("\"any\"").contains("JOB_OFFER");
        assertThat(either.sheet().avenue().conditions())
                .hasSameSizeAs(written.sheet().avenue().conditions());

        String form = writer.open(page).body();
        assertThat(form).contains("value=\"any.1\"");
        Map<String, String> less = fields(form);
        less.put("remove.0", "any.1");
        assertThat(writer.send(page, page, less).statusCode()).isEqualTo(303);
        assertThat(avenues.version(imane, written.id()).document()).doesNotContain("JOB_OFFER");

        less = fields(writer.open(page).body());
        less.put("remove.0", "any.0");
        assertThat(writer.send(page, page, less).statusCode()).isEqualTo(303);
        assertThat(avenues.version(imane, written.id()).sheet().avenue().conditions())
                .hasSize(written.sheet().avenue().conditions().size() - 1);
    }

    @Test
    void nobodyStandsAloneBehindAText() {
        AvenueVersion draft = avenues.draft(imane, italy("2031-01-01", null)).orThrow();
        assertThat(code(avenues.review(imane, draft.id())))
                .isEqualTo("programme.avenue-by-its-author");
        assertThat(code(avenues.publish(omar, draft.id())))
                .isEqualTo("programme.avenue-not-possible-now");
        avenues.review(omar, draft.id()).orThrow();
        assertThat(code(avenues.publish(imane, draft.id())))
                .isEqualTo("programme.avenue-by-its-author");
        avenues.sendBack(omar, draft.id(), "The quota of 2031 is missing").orThrow();
        assertThat(avenues.version(imane, draft.id()).reason()).contains("quota");
    }

    @Test
    void whatCannotBeAnsweredForIsRefused() {
        assertThat(code(avenues.draft(imane, italy("2032-01-01", "2031-01-01"))))
                .isEqualTo("programme.check-fields");
        assertThat(code(avenues.draft(imane, "{\"id\": 3}")))
                .isEqualTo("programme.avenue-unreadable");
        assertThat(code(avenues.draft(imane, italy("2032-01-01", null).replace("\"https", "\"x"))))
                .isEqualTo("programme.check-fields");
        assertThat(code(avenues.draft(imane, italy("2032-01-01", null).replace("fact", "sex"))))
                .isEqualTo("programme.avenue-unreadable");
        AvenueVersion untested =
                read(
                        italy("2032-01-01", null)
                                .replaceAll("(?s)\"vectors\": \\[.*?]", "\"vectors\": []"));
        assertThat(code(avenues.publish(omar, untested.id())))
                .isEqualTo("programme.avenue-not-publishable");
        AvenueVersion same = read(Catalogue.document("IT-SEASONAL"));
        assertThat(code(avenues.publish(omar, same.id()))).isEqualTo("programme.avenue-overlaps");
    }

    @Test
    void aTextNobodyHasComparedForHalfAYearSaysSoUntilItIsCheckedAgain() {
        jdbc.sql(
                        """
                        update programme.avenue_version set checked_on = date '2025-01-01',
                            version = version + 1
                        where avenue = 'PT-SEASONAL-90'
                        """)
                .update();
        Guest anybody = new Guest(port);
        assertThat(anybody.open("/legal-avenues/PT-SEASONAL-90?lang=en").body())
                .contains("1 January 2025")
                .contains("days ago");
        avenues.checkedAgain(imane, newest("PT-SEASONAL-90").id(), "https://dre.pt").orThrow();
        assertThat(anybody.open("/legal-avenues/PT-SEASONAL-90?lang=en").body())
                .doesNotContain("days ago");
        assertThat(anybody.open("/legal-avenues/NOWHERE").statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftWaitsOnTheDayOfEverybodyButItsAuthor() {
        long before = avenues.waiting(omar).toRead();
        long own = avenues.waiting(imane).toRead();
        AvenueVersion draft = avenues.draft(imane, italy("2033-01-01", null)).orThrow();
        assertThat(avenues.waiting(omar).toRead()).isEqualTo(before + 1);
        assertThat(avenues.waiting(imane).toRead()).isEqualTo(own);
        long listed =
                avenues.all(omar).stream()
                        .filter(one -> one.toReadBy(omar.account().value()))
                        .count();
        assertThat(listed).isEqualTo(avenues.waiting(omar).toRead());

        Guest reader = staff(Role.DIVISION);
        assertThat(reader.open("/my-day?lang=en").body()).contains("/avenues?only=to-read");
        whole(reader, "/avenues?only=to-read", Lang.EN);
        assertThat(reader.open("/avenues?only=to-read").body()).contains(draft.id().value());

        long toPublish = avenues.waiting(omar).toPublish();
        avenues.review(omar, draft.id()).orThrow();
        assertThat(avenues.waiting(omar).toPublish()).isEqualTo(toPublish + 1);
        assertThat(reader.open("/avenues?only=to-read").body()).doesNotContain(draft.id().value());
        assertThat(reader.open("/avenues?only=to-publish").body()).contains(draft.id().value());
    }

    private AvenueVersion read(String document) {
        AvenueVersion draft = avenues.draft(imane, document).orThrow();
        return avenues.review(omar, draft.id()).orThrow();
    }

    private AvenueVersion newest(String avenue) {
        return avenues.versionsOf(imane, avenue).getFirst();
    }

    private static String italy(String from, @Nullable String to) {
        String last = to == null ? "" : "\"to\": \"" + to + "\",";
        return Catalogue.document("IT-SEASONAL")
                .replaceFirst("\"to\": \"[^\"]*\",", "")
                .replaceFirst("\"from\": \"[^\"]*\",", "\"from\": \"" + from + "\"," + last);
    }

    private static String code(Answer<?> answer) {
        return answer instanceof Answer.Refused<?>(var no) ? no.code() : "accepted";
    }

    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        each(FIELD, page).forEach(found -> fields.put(found[0], unescaped(found[1])));
        each(TICKED, page).forEach(found -> fields.put(found[0], found[1]));
        Matcher select = SELECT.matcher(page);
        while (select.find()) {
            Matcher chosen = CHOSEN.matcher(select.group());
            if (chosen.find()) {
                fields.put(select.group(1), chosen.group(1));
            }
        }
        return fields;
    }

    private static List<String[]> each(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(found -> new String[] {found.group(1), found.group(2)})
                .toList();
    }

    private static String unescaped(String text) {
        return text.replace("&#39;", "'").replace("&#34;", "\"").replace("&amp;", "&");
    }

    private void whole(Guest who, String path, Lang lang) {
        HttpResponse<String> page =
                who.open(path + (path.contains("?") ? "&" : "?") + "lang=" + lang.tag());
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.body())
                .as(path)
                .contains("<html lang=\"" + lang.tag() + "\"")
                .contains("</html>")
                .containsOnlyOnce("<h1>")
                .doesNotContain("style=\"");
    }

    private Guest staff(Role role) {
        String login = "avenue." + NEXT.incrementAndGet();
        Accounts.Opened opened =
                accounts.open(
                                Actor.system("a test"),
                                new NewAccount(
                                        login,
                                        "Mina Chaoui",
                                        role,
                                        new Scope.Everywhere(),
                                        Lang.FR))
                        .orThrow();
        Guest guest = new Guest(port);
        guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", opened.password()));
        return guest;
    }

    private static Actor officer(String name, String id) {
        return new Actor(new AccountId(id), name, Role.DIVISION, new Scope.Everywhere());
    }
}
