package org.rihla.centre.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.LegalAvenues;
import org.rihla.law.avenues.Catalogue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public calculator tells what the centre has published for the day asked about. */
@GuidanceOffice
class PublishedLawTests {
    private static final String SPAIN = "ES-SEASONAL-2025";
    private static final LocalDate NEW_LAW = LocalDate.of(2029, 1, 1);

    @Autowired LegalAvenues avenues;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private final Actor imane = officer("Imane", "01JAAAAAAAAAAAAAAAAAAAAAAA");
    private final Actor omar = officer("Omar", "01JAAAAAAAAAAAAAAAAAAAAAAB");

    @Test
    void aVersionThatIsPublishedAnswersFromItsFirstDayOnInTheRunningCentre() {
        assertThat(spain(NEW_LAW)).contains("You seem to meet the conditions");

        AvenueVersion next =
                publish(
                        Catalogue.document(SPAIN)
                                .replace("\"from\": \"2025-05-20\"", "\"from\": \"2029-01-01\"")
                                .replace("\"passportYears\": 1", "\"passportYears\": 5"));

        assertThat(spain(NEW_LAW.minusDays(1))).contains("You seem to meet the conditions");
        assertThat(spain(NEW_LAW)).contains("something is missing");

        avenues.withdraw(imane, next.id(), NEW_LAW.plusDays(9), "The decree was annulled")
                .orThrow();
        assertThat(spain(NEW_LAW.plusDays(8))).contains("something is missing");
        assertThat(spain(NEW_LAW.plusDays(9))).contains("Not this time");
        assertThat(spain(NEW_LAW.minusDays(1))).contains("You seem to meet the conditions");
    }

    @Test
    void aWayThatIsNoMoreToldIsStillAnsweredForTheDaysOnWhichItHeld() {
        assertThat(visit().open("/guidance/go/ES-SEASONAL-2011").statusCode()).isEqualTo(404);
        HttpResponse<String> then = visit().ask("/guidance/go/ES-SEASONAL-2011", "start=1/5/2024");
        assertThat(then.statusCode()).isEqualTo(200);
        assertThat(visit().ask("/guidance/go/ES-SEASONAL-2011", "start=1/5/2026").statusCode())
                .isEqualTo(404);
        assertThat(visit().ask("/guidance/go/EU-LONG-TERM", "start=1/5/2027").statusCode())
                .as("a draft")
                .isEqualTo(404);
    }

    @Test
    void aWayThatNobodyHasComparedWithTheLawForLongSaysSoBesideItsAnswer() {
        jdbc.sql(
                        """
                        update programme.avenue_version set checked_on = date '2025-01-01',
                            version = version + 1
                        where avenue = 'PT-SEASONAL-90'
                        """)
                .update();
        String way = "/guidance/go/PT-SEASONAL-90";
        assertThat(visit().open(way).body()).contains("r-note");
        assertThat(visit().open("/guidance/go").body()).contains("r-tag--wait");
        assertThat(visit().ask(way, "start=1/5/2027").body())
                .contains("1 January 2025")
                .contains("180");
    }

    private AvenueVersion publish(String document) {
        AvenueVersion draft = avenues.draft(imane, document).orThrow();
        avenues.review(omar, draft.id()).orThrow();
        return avenues.publish(omar, draft.id()).orThrow();
    }

    private String spain(LocalDate start) {
        return visit().ask(
                        "/guidance/go/" + SPAIN,
                        "start=" + start,
                        "birth=4/5/1990",
                        "passport=" + start.plusYears(3),
                        "known.OUTSIDE_DESTINATION=yes",
                        "known.RECORD_CLEAR=yes",
                        "known.FIT_FOR_TASK=yes",
                        "known.RETURN_COMMITMENT_SIGNED=yes")
                .body();
    }

    private Visit visit() {
        return new Visit(port, "en");
    }

    private static Actor officer(String name, String id) {
        return new Actor(new AccountId(id), name, Role.DIVISION, new Scope.Everywhere());
    }
}
