package org.rihla.centre.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One request, one transaction, one answer: also when it is sent twice. */
@SiteAlone
class OneRequestTests {
    private static final String PEOPLE = "/api/v1/made-up/people";
    private static final String FORM = "name=Rkia&entered.day=8&entered.month=4&entered.year=1991";

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void forget() {
        jdbc.sql("delete from made_up").update();
        jdbc.sql("delete from site.idempotency").update();
    }

    @Test
    void leavesNothingBehindWhenTheAnswerIsNo() {
        assertThat(officer().say(PEOPLE, "please refuse").statusCode()).isEqualTo(422);
        assertThat(records()).isZero();
    }

    @Test
    void answersTheSameWhenTheSameIsSentAgain() {
        Client keyed = officer().with("Idempotency-Key", "first-key-01");
        HttpResponse<String> first = keyed.say(PEOPLE, "Rkia");
        HttpResponse<String> again = keyed.say(PEOPLE, "Rkia");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body()).contains("\"count\":1");
        assertThat(again.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void makesOneRecordOfManyAtOnce() throws InterruptedException, ExecutionException {
        Client keyed = officer().with("Idempotency-Key", "all-at-once-1");
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers =
                    java.util.stream.IntStream.range(0, 6)
                            .mapToObj(i -> clicks.submit(() -> keyed.say(PEOPLE, "Rkia")))
                            .toList();
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
                assertThat(answer.get().body()).contains("\"count\":1");
            }
        }
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        Client keyed = officer().with("Idempotency-Key", "first-key-02");
        keyed.say(PEOPLE, "Rkia");
        HttpResponse<String> other = keyed.say(PEOPLE, "Naima");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("site.key-reused");
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void letsARefusedRequestBeCorrectedUnderTheSameKey() {
        Client keyed = officer().with("Idempotency-Key", "first-key-03");
        assertThat(keyed.say(PEOPLE, "please refuse").statusCode()).isEqualTo(422);
        assertThat(keyed.say(PEOPLE, "Rkia").statusCode()).isEqualTo(201);
    }

    @Test
    void keepsTheKeysOfTwoPeopleApart() {
        Client first = officer().with("Idempotency-Key", "first-key-04");
        Client second = first.with("X-Account", "a-2");
        assertThat(first.say(PEOPLE, "Rkia").body()).contains("\"count\":1");
        assertThat(second.say(PEOPLE, "Rkia").body()).contains("\"count\":2");
    }

    @Test
    void takesADoubleClickOnAFormAsOne() {
        HttpResponse<String> first =
                officer().post("/made-up/people", FORM + "&_once=form-key-01&_csrf=a");
        HttpResponse<String> again =
                officer().post("/made-up/people", FORM + "&_once=form-key-01&_csrf=b");
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location")).contains("/help");
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void keepsNoAnswerThatCanBeReadWithoutItsKey() {
        officer().with("Idempotency-Key", "first-key-05").say(PEOPLE, "Rkia");
        byte[] kept = jdbc.sql("select answer from site.idempotency").query(byte[].class).single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("count");
    }

    @Test
    void saysWhatAKeyLooksLike() {
        HttpResponse<String> answer =
                officer().with("Idempotency-Key", "short").say(PEOPLE, "Rkia");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("site.key-form");
        assertThat(records()).isZero();
    }

    @Test
    void takesNothingThatIsTooLarge() {
        HttpResponse<String> answer = officer().say(PEOPLE, "x".repeat(100_001));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("site.too-large");
    }

    @Test
    void tellsWhatWasDoneOnThePageThatFollows() {
        HttpResponse<String> sent = officer().post("/made-up/people", FORM);
        String session = sent.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
        assertThat(officer().with("Cookie", session).get("/help?lang=fr").body())
                .contains("r-notice");
        assertThat(officer().with("Cookie", session).get("/help?lang=fr").body())
                .doesNotContain("r-notice");
    }

    private long records() {
        return jdbc.sql("select count(*) from made_up").query(Long.class).single();
    }

    private Client officer() {
        return new Client(port, Map.of("X-Signed-In", "COUNSELLOR"));
    }
}
