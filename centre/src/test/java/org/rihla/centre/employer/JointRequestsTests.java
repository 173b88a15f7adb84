package org.rihla.centre.employer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.JointRequests.JointRequestView;
import org.rihla.centre.employer.JointRequests.Likeness;
import org.rihla.centre.employer.JointRequests.Share;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.imports.Imports;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.UploadedFiles;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Ulid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several employers with one number add up their posts, and each reads only her own part. */
@OffersOffice
class JointRequestsTests {
    private static final int TWENTY = 20;
    private static final String HEADER =
            "employer,season,reference,joint_request,title,isco,posts,from,to,hours_per_week,"
                    + "guaranteed_days,daily_pay,probation_days,housing,rent_per_month,transport,"
                    + "worker_fee,criteria\n";

    @Autowired Accounts accounts;
    @Autowired Employers employers;
    @Autowired Seasons seasons;
    @Autowired Offers offers;
    @Autowired JointRequests requests;
    @Autowired Imports imports;
    @Autowired Clock clock;
    @LocalServerPort int port;

    private OfferDesk desk;
    private Actor division;
    private SeasonId season;

    @BeforeEach
    void aSeason() {
        desk = new OfferDesk(accounts, employers, seasons, clock);
        division = desk.division("Anas");
        season = desk.season("ES");
    }

    @Test
    void aRequestOfTwentyFarmsComesByCsvAndEachRowHasItsFate() {
        StringBuilder table = new StringBuilder(HEADER);
        for (int number = 1; number <= TWENTY; number++) {
            table.append(row(desk.accreditedFarm(), number == 7 ? "none" : "1"));
        }
        ImportReport report = imported(table.toString());
        assertThat(report.applied()).isEqualTo(TWENTY - 1);
        assertThat(report.refused())
                .extracting(row -> row.row() + " " + row.why().faults().getFirst().field())
                .containsExactly("8 posts");
        JointRequestView request = requests.find(division, season, "AGRI/20");
        assertThat(request.posts()).isEqualTo(TWENTY - 1);
        assertThat(request.missing()).isZero();
        assertThat(request.shares()).hasSize(TWENTY - 1);
        assertThat(request.likeness()).allMatch(Likeness::same);
        assertThat(offers.list(division, season, null))
                .allMatch(offer -> offer.state() == State.UNDER_ANALYSIS);
    }

    @Test
    void whatIsMissingIsCountedAndAWithdrawnOfferCountsNoMore() {
        EmployerId one = desk.accreditedFarm();
        EmployerId other = desk.accreditedFarm();
        offers.submit(desk.of(one), desk.joint(one, season, "1", 4)).orThrow();
        OfferId second =
                offers.submit(desk.of(other), desk.joint(other, season, "2", 3)).orThrow().id();
        assertThat(requests.find(division, season, "J-1").missing()).isEqualTo(3);
        offers.withdraw(desk.of(other), second, "No field this year").orThrow();
        JointRequestView left = requests.find(division, season, "J-1");
        assertThat(left.posts()).isEqualTo(4);
        assertThat(left.missing()).isEqualTo(6);
        assertThat(left.offers()).hasSize(2);
    }

    @Test
    void anEmployerReadsHerOwnPartAndOnlyASumOfTheOthers() {
        EmployerId one = desk.accreditedFarm();
        EmployerId other = desk.accreditedFarm();
        offers.submit(desk.of(one), desk.joint(one, season, "1", 8)).orThrow();
        offers.submit(desk.of(other), desk.joint(other, season, "2", 5)).orThrow();
        JointRequestView seen = requests.find(desk.of(one), season, "J-1");
        assertThat(seen.posts()).isEqualTo(13);
        assertThat(seen.ofOthers()).isEqualTo(5);
        assertThat(seen.shares()).extracting(Share::employer).containsExactly(one);
        assertThat(seen.offers()).hasSize(1);
        Actor outside = desk.of(desk.farm());
        assertThatThrownBy(() -> requests.find(outside, season, "J-1"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.find(division, season, "<b>"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePageIsLinkedFromTheOfferAndTellsInFourLanguages() {
        EmployerId farm = desk.accreditedFarm();
        OfferId offer =
                offers.submit(desk.of(farm), desk.joint(farm, season, "1", 4)).orThrow().id();
        Guest officer = signedIn();
        String code = seasons.find(season).orElseThrow().code();
        String at = "/joint-requests?season=" + code + "&number=J-1";
        assertThat(officer.open("/offers/" + offer.value()).body())
                .contains("href=\"" + at.replace("&", "&amp;") + "\"");
        for (String lang : List.of("ar", "fr", "es", "en")) {
            assertThat(officer.open(at + "&lang=" + lang).body())
                    .contains("J-1", "Finca La Marisma Alta", "/offers/" + offer.value());
        }
        assertThat(officer.open("/joint-requests?season=" + code + "&number=J-2").statusCode())
                .isEqualTo(404);
        assertThat(officer.open("/joint-requests?season=" + code).statusCode()).isEqualTo(400);
    }

    private String row(EmployerId farm, String posts) {
        return "%s,%s,A-1,AGRI/20,Recogida de fresa,9214,%s,%s,%s,39,60,\"58,00\",15,Casa 2,60,Ida y vuelta,,puede levantar 15 kg\n"
                .formatted(
                        employers.find(division, farm).orElseThrow().taxId(),
                        seasons.find(season).orElseThrow().code(),
                        posts,
                        desk.start(),
                        desk.start().plusDays(90));
    }

    private ImportReport imported(String table) {
        return imports.run(
                        division,
                        "offers",
                        UploadedFiles.of(
                                Map.of(
                                        "offers.csv",
                                        () -> new ByteArrayInputStream(table.getBytes(UTF_8)))))
                .orThrow();
    }

    private Guest signedIn() {
        String login = "joint." + Ulid.next(clock).toLowerCase(Locale.ROOT);
        String password = desk.password(login, Role.DIVISION, new Scope.Everywhere());
        Guest guest = new Guest(port);
        guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        return guest;
    }
}
