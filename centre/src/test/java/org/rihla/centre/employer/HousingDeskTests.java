package org.rihla.centre.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.Housings.HousingView;
import org.rihla.centre.employer.Housings.Item;
import org.rihla.centre.employer.Housings.NewHousing;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.law.housing.HousingCharge.Collection;
import org.springframework.beans.factory.annotation.Autowired;

/** Where workers live: declared, visited, in use; and what beds mean for an offer. */
@OffersOffice
class HousingDeskTests {
    @Autowired Accounts accounts;
    @Autowired Employers employers;
    @Autowired Seasons seasons;
    @Autowired Offers offers;
    @Autowired Housings housings;
    @Autowired Clock clock;

    private OfferDesk desk;
    private EmployerId farm;
    private Actor farmer;
    private Actor division;

    @BeforeEach
    void aFarm() {
        desk = new OfferDesk(accounts, employers, seasons, clock);
        farm = desk.accreditedFarm();
        farmer = desk.of(farm);
        division = desk.division("Salma");
    }

    @Test
    void aHouseIsDeclaredVisitedAndTakenIntoUse() {
        HousingView house = declared(48, "60", "20");
        assertThat(house.state()).isEqualTo(Housings.State.DECLARED);
        LocalDate today = LocalDate.now(clock);
        HousingView seen =
                housings.visit(division, house.id(), today, EnumSet.allOf(Item.class)).orThrow();
        assertThat(seen.state()).isEqualTo(Housings.State.VERIFIED);
        assertThat(code(housings.use(farmer, house.id(), today.plusDays(61))))
                .isEqualTo("employer.visit-too-old");
        assertThat(housings.use(farmer, house.id(), today.plusDays(60)).orThrow().state())
                .isEqualTo(Housings.State.IN_USE);
        assertThat(housings.close(farmer, house.id(), "Sold").orThrow().state())
                .isEqualTo(Housings.State.CLOSED);
    }

    @Test
    void aVisitThatMissesSomethingSaysWhat() {
        HousingView house = declared(48, "0", "0");
        HousingView unfit =
                housings.visit(
                                division,
                                house.id(),
                                LocalDate.now(clock),
                                EnumSet.complementOf(EnumSet.of(Item.HEATING)))
                        .orThrow();
        assertThat(unfit.state()).isEqualTo(Housings.State.NON_CONFORMING);
        assertThat(unfit.missing()).containsExactly(Item.HEATING);
    }

    @Test
    void theCapsOfR11AreExactToTheCent() {
        assertThat(declared(4, "90.00", "42.00").facts().beds()).isEqualTo(4);
        assertThat(code(declare(house(4, "90.01", "0")))).isEqualTo("employer.housing-rent");
        assertThat(code(declare(house(4, "90", "42.01")))).isEqualTo("employer.housing-charge");
    }

    @Test
    void nothingIsTakenFromTheWageByItself() {
        NewHousing free = house(4, "0", "0");
        NewHousing deducted =
                new NewHousing(
                        free.name(),
                        free.address(),
                        free.municipality(),
                        free.rooms(),
                        free.area(),
                        free.bedsWomen(),
                        free.bedsMen(),
                        free.toilets(),
                        free.showers(),
                        free.kmToWork(),
                        free.kmToTown(),
                        free.licence(),
                        free.rent(),
                        free.utilities(),
                        Collection.DEDUCTED_FROM_WAGE);
        assertThat(code(declare(deducted))).isEqualTo("employer.housing-deducted");
    }

    @Test
    void onceAHouseIsDeclaredOnlyVerifiedBedsCarryAnOffer() {
        HousingView house = declared(48, "0", "0");
        OfferView offer = offer(48);
        assertThat(offer.state()).isEqualTo(Offers.State.TO_CORRECT);
        assertThat(offer.findings()).anyMatch(found -> found.code().equals("HOUSING_MISSING"));
        housings.visit(division, house.id(), LocalDate.now(clock), EnumSet.allOf(Item.class))
                .orThrow();
        assertThat(offers.find(division, offer.id()).orElseThrow().state())
                .isEqualTo(Offers.State.UNDER_ANALYSIS);
        assertThat(offer(1).findings()).anyMatch(found -> found.code().equals("HOUSING_MISSING"));
    }

    @Test
    void anotherFarmSeesNothingAndNobodyVisitsTheirOwnHouse() {
        HousingView house = declared(4, "0", "0");
        Actor other = desk.of(desk.farm());
        assertThat(housings.find(other, house.id())).isEmpty();
        assertThatThrownBy(() -> housings.ofEmployer(other, farm)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        housings.visit(
                                farmer,
                                house.id(),
                                LocalDate.now(clock),
                                EnumSet.allOf(Item.class)))
                .isInstanceOf(NotAllowed.class);
    }

    private OfferView offer(int posts) {
        return offers.submit(farmer, desk.offer(farm, season(), "H-" + posts, posts)).orThrow();
    }

    private @Nullable SeasonId season;

    private SeasonId season() {
        if (season == null) {
            season = desk.season("ES");
        }
        return season;
    }

    private HousingView declared(int beds, String rent, String utilities) {
        return declare(house(beds, rent, utilities)).orThrow();
    }

    private Answer<HousingView> declare(NewHousing house) {
        return housings.declare(farmer, farm, house);
    }

    private static NewHousing house(int beds, String rent, String utilities) {
        return new NewHousing(
                "Casa 2",
                "Camino del Pinar 4",
                "Moguer",
                12,
                new BigDecimal("220"),
                beds,
                0,
                6,
                6,
                new BigDecimal("2.5"),
                new BigDecimal("4"),
                null,
                new BigDecimal(rent),
                new BigDecimal(utilities),
                Collection.PAID_BY_WORKER);
    }

    private static String code(Answer<?> answer) {
        return answer instanceof Answer.Refused<?> no ? no.refusal().code() : "accepted";
    }
}
