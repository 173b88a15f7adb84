package org.rihla.centre.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.FrontOffice;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.network.Network.NewAgency;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who is competent for whom, from the first start on. */
@FrontOffice
@Transactional
class NetworkTests {
    private static final Actor SYSTEM = Actor.system("a test");

    @Autowired Network network;

    @Test
    void anEmptyCentreStartsWithTwelveRegionsAndSeventyFiveProvinces() {
        List<TerritoryView> regions = network.regions();
        assertThat(regions).hasSize(12).extracting(TerritoryView::code).startsWith("01", "02");
        assertThat(regions.stream().mapToInt(region -> network.below(region.code()).size()).sum())
                .isEqualTo(75);
        assertThat(network.territory("04.281"))
                .map(TerritoryView::name)
                .contains(new LocalName("Kénitra", "القنيطرة"));
    }

    @Test
    void everyProvinceHasItsAgencyFromTheFirstStart() {
        assertThat(network.agencies()).hasSize(13);
        assertThat(network.gaps()).isEmpty();
    }

    @Test
    void theAgencyOfACommuneIsThatOfItsProvince() {
        assertThat(network.competentFor("04.281.01.13")).map(AgencyView::code).contains("KENITRA");
        assertThat(network.competentFor("04.421")).map(AgencyView::code).contains("RABAT");
        assertThat(network.competentFor("99.999")).isEmpty();
    }

    @Test
    void aTerritoryThatAnotherAgencyHasIsRefusedNamingBoth() {
        Refusal no = refusal(network.add(SYSTEM, agency("GHARB", "04.281", Set.of("04.281"))));
        assertThat(no.code()).isEqualTo("network.overlap");
        assertThat(no.args())
                .containsExactly(
                        new LocalName("Kénitra", "القنيطرة"),
                        new LocalName("Agence de Kénitra", "وكالة القنيطرة"),
                        new LocalName("Agence GHARB", null));
        assertThat(network.agencyByCode("GHARB")).isEmpty();
    }

    @Test
    void aCommuneOfAnotherAgencysProvinceIsAnOverlapToo() {
        assertThat(
                        refusal(
                                        network.add(
                                                SYSTEM,
                                                agency("GHARB", "04.281", Set.of("04.281.11.07"))))
                                .code())
                .isEqualTo("network.overlap");
    }

    @Test
    void aTerritoryIsHandedOverOnPurpose() {
        AgencyId id = network.add(SYSTEM, agency("LARACHE", "01.331", Set.of())).orThrow();
        network.handOver(SYSTEM, "01.331", id).orThrow();
        assertThat(network.competentFor("01.331.01.03")).map(AgencyView::code).contains("LARACHE");
        assertThat(network.territoriesOf(id))
                .extracting(TerritoryView::code)
                .containsExactly("01.331");
        assertThat(network.agency(id)).map(AgencyView::region).contains("01");
    }

    @Test
    void whatIsWrongWithAnAgencyIsNamedFieldByField() {
        Refusal no =
                refusal(
                        network.add(
                                SYSTEM,
                                new NewAgency(
                                        "x",
                                        new LocalName("وكالة", "Agence"),
                                        "04",
                                        Set.of("04", "nowhere"))));
        assertThat(no.faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactly(
                        "code network.code-form",
                        "name.latin shared.not-latin",
                        "name.arabic shared.not-arabic",
                        "province network.no-such-province",
                        "territories network.no-such-territory",
                        "territories network.no-such-territory");
    }

    @Test
    void communesAreFoundInBothScriptsHoweverTheyAreTyped() {
        assertThat(network.communesLike("kenit", 5))
                .extracting(TerritoryView::code)
                .containsExactly("04.281.01.01");
        assertThat(network.communesLike("القنيطره", 5))
                .extracting(TerritoryView::code)
                .containsExactly("04.281.01.01");
        assertThat(network.communesLike("سيدي", 50)).hasSizeGreaterThan(5);
        assertThat(network.communesLike("%", 5)).isEmpty();
        assertThat(network.communesLike("", 5)).isEmpty();
    }

    @Test
    void theRegionOfACommuneIsFoundByClimbing() {
        assertThat(network.regionOf("04.281.01.13")).map(TerritoryView::code).contains("04");
        assertThat(network.regionOf("04")).map(TerritoryView::code).contains("04");
        assertThat(network.regionOf("99")).isEmpty();
    }

    @Test
    void onlyAnAdministratorChangesTheNetwork() {
        Actor counsellor =
                new Actor(
                        SYSTEM.account(),
                        "Counsellor",
                        Role.COUNSELLOR,
                        new Scope.Agencies(Set.of("A")));
        assertThatThrownBy(() -> network.add(counsellor, agency("GHARB", "04.281", Set.of())))
                .isInstanceOf(NotAllowed.class);
    }

    private static NewAgency agency(String code, String province, Set<String> territories) {
        return new NewAgency(code, new LocalName("Agence " + code, null), province, territories);
    }

    private static Refusal refusal(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<?>) answer).refusal();
    }
}
