package org.rihla.centre.employer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.HousingProofs.Format;
import org.rihla.centre.employer.HousingProofs.ProofView;
import org.rihla.centre.employer.Housings.NewHousing;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Ulid;
import org.rihla.law.housing.HousingCharge.Collection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Photos and papers of a house: taken by what they are, given only to whom they concern. */
@OffersOffice
class HousingProofsTests {
    private static final byte[] PHOTO = MadeUpPhoto.of("2026:10:05 09:30:00");

    @Autowired Accounts accounts;
    @Autowired Employers employers;
    @Autowired Seasons seasons;
    @Autowired Housings housings;
    @Autowired HousingProofs proofs;
    @Autowired History history;
    @Autowired Clock clock;
    @LocalServerPort int port;

    private OfferDesk desk;
    private EmployerId farm;
    private Actor farmer;
    private HousingId house;

    @BeforeEach
    void aHouse() {
        desk = new OfferDesk(accounts, employers, seasons, clock);
        farm = desk.accreditedFarm();
        farmer = desk.of(farm);
        BigDecimal one = BigDecimal.ONE;
        house =
                housings.declare(
                                farmer,
                                farm,
                                new NewHousing(
                                        "Casa 2",
                                        "Camino del Pinar 4",
                                        "Moguer",
                                        12,
                                        new BigDecimal("220"),
                                        48,
                                        0,
                                        6,
                                        6,
                                        one,
                                        one,
                                        null,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        Collection.PAID_BY_WORKER))
                        .orThrow()
                        .id();
    }

    @Test
    void aPhotoIsKeptWithItsDayItsPlaceAndItsHash() {
        ProofView proof = proofs.add(farmer, house, "Kitchen", PHOTO).orThrow();
        assertThat(proof.type()).isEqualTo(Format.JPEG);
        assertThat(proof.takenOn()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(proof.sha256()).hasSize(64);
        assertThat(proofs.of(farmer, house)).containsExactly(proof);
        assertThat(proofs.read(farmer, house, proof.id())).isEqualTo(PHOTO);
    }

    @Test
    void everyReadingIsWrittenIntoTheHistory() {
        ProofView proof = proofs.add(farmer, house, "Permit", pdf("1")).orThrow();
        proofs.read(desk.division("Salma"), house, proof.id());
        assertThat(history.ofSubject("employer:" + farm.value()))
                .extracting(line -> line.entry().kind())
                .contains("employer.history.proof-added", "employer.history.proof-read");
    }

    @Test
    void whatIsNoPhotoAndNoPaperIsRefusedAndTheSameFileIsTakenOnce() {
        assertThat(add("<script>".getBytes(UTF_8))).isEqualTo("employer.proof-kind");
        assertThat(add(new byte[0])).isEqualTo("employer.proof-size");
        assertThat(add(Arrays.copyOf(PHOTO, 300))).isEqualTo("employer.proof-broken");
        assertThat(add(new byte[HousingProofs.LARGEST + 1])).isEqualTo("employer.proof-size");
        assertThat(code(proofs.add(farmer, house, "<b>Bath</b>", PHOTO)))
                .isEqualTo("employer.check-fields");
        assertThat(add(PHOTO)).isEqualTo("accepted");
        assertThat(add(PHOTO)).isEqualTo("employer.proof-twice");
    }

    @Test
    void aHouseHasAtMostTenFiles() {
        for (int number = 0; number < HousingProofs.MOST; number++) {
            assertThat(add(pdf("" + number))).isEqualTo("accepted");
        }
        assertThat(add(PHOTO)).isEqualTo("employer.proof-most");
    }

    @Test
    void anotherFarmNeitherSeesNorAddsAndStaffOnlyRead() {
        ProofView proof = proofs.add(farmer, house, "Kitchen", PHOTO).orThrow();
        Actor other = desk.of(desk.farm());
        assertThatThrownBy(() -> proofs.of(other, house)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proofs.read(other, house, proof.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proofs.add(other, house, "Mine", pdf("x")))
                .isInstanceOf(NotFound.class);
        Actor counsellor =
                new Actor(farmer.account(), "Nadia", Role.COUNSELLOR, new Scope.Everywhere());
        assertThatThrownBy(() -> proofs.add(counsellor, house, "Mine", pdf("x")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void thePageListsFilesAndGivesThemAsDownloadsThatNothingGuessesAbout() {
        ProofView proof = proofs.add(farmer, house, "Kitchen", PHOTO).orThrow();
        Guest employer = signedIn();
        String at = "/housings/" + house.value();
        for (String lang : List.of("ar", "fr", "es", "en")) {
            assertThat(employer.open(at + "?lang=" + lang).body())
                    .contains("Kitchen", "37.26667, -6.83750", "multipart/form-data");
        }
        HttpResponse<String> file = employer.open(at + "/proofs/" + proof.id());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().allValues("X-Content-Type-Options")).hasSize(1);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(employer.send(at, at + "/proofs", Map.of("title", "Bath")).statusCode())
                .isEqualTo(422);
    }

    private Guest signedIn() {
        String login = "proofs." + Ulid.next(clock).toLowerCase(Locale.ROOT);
        String password = desk.password(login, Role.EMPLOYER, new Scope.OfEmployer(farm.value()));
        Guest guest = new Guest(port);
        guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        return guest;
    }

    private String add(byte[] content) {
        return code(proofs.add(farmer, house, "Kitchen", content));
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.7 " + text).getBytes(UTF_8);
    }

    private static String code(Answer<?> answer) {
        return answer instanceof Answer.Refused<?> no ? no.refusal().code() : "accepted";
    }
}
