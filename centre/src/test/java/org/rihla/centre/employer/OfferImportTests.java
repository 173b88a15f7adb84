package org.rihla.centre.employer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.Employers.EmployerView;
import org.rihla.centre.employer.Offers.Channel;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.imports.Imports;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.UploadedFiles;
import org.rihla.centre.programme.Occupations;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Lang;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of employers, offers and occupations: every row has its fate, nothing counts twice. */
@OffersOffice
class OfferImportTests {
    private static final String OFFERS_HEADER =
            "employer,season,reference,joint_request,title,isco,posts,from,to,hours_per_week,"
                    + "guaranteed_days,daily_pay,probation_days,housing,rent_per_month,transport,"
                    + "worker_fee,criteria\n";
    private static final String ROME =
            """
            rome_code,rome_label,isco08_source,isco08_code,isco08_label_fr
            G1803,Service en restauration,5131,5131,Serveurs
            G1602,Personnel de cuisine,5120,5120,Cuisiniers
            """;
    private static final String FRENCH =
            """
            contract_type_code,rome_profession_card_name,rome_profession_card_code,creation_date,departement_code
            SAI,Service en restauration        ,G1803,2015-03-24 00:00,06
            SAI,Service en restauration        ,G1803,2015-03-24 00:00,06
            SAI,Personnel de cuisine           ,G1602,2016-03-11 00:00,83
            SAI,Métier inconnu                 ,Z9999,2016-03-11 00:00,06
            """;

    @Autowired Accounts accounts;
    @Autowired Employers employers;
    @Autowired Offers offers;
    @Autowired Seasons seasons;
    @Autowired Imports imports;
    @Autowired Occupations occupations;
    @Autowired Clock clock;

    private OfferDesk desk;
    private Actor division;

    @BeforeEach
    void openTheDesk() {
        desk = new OfferDesk(accounts, employers, seasons, clock);
        division = desk.division("Anas");
    }

    @Test
    void aBadRowStopsNothingAndTheSameFileTwiceChangesNothing() {
        EmployerId farm = desk.accreditedFarm();
        String taxId = employers.find(division, farm).orElseThrow().taxId();
        String season = code(desk.season("ES"));
        String good =
                "%s,%s,A-1,,Recogida de fresa,9214,48,%s,%s,39,60,\"58,00\",15,Casa 2,60,Ida y vuelta,,"
                        .formatted(taxId, season, desk.start(), desk.start().plusDays(90));
        String table =
                OFFERS_HEADER
                        + good
                        + "puede levantar 15 kg|trabaja al sol\n"
                        + good.replace("A-1", "A-2").replace("48", "many")
                        + "\n"
                        + good.replace("A-1", "A-3")
                                .replaceFirst("\\d{4}-\\d\\d-\\d\\d", "2027-06-31")
                        + "\n"
                        + good.replace("A-1", "A-4").replace(taxId, "NOBODY")
                        + "\n"
                        + good.replace("A-1", "A-5").replace("vuelta,,", "vuelta,100,")
                        + "\n"
                        + good.replace("A-1", "A-6").replace("Casa 2", "<b>Casa</b>")
                        + "\n";
        ImportReport first = run("offers", Map.of("offers.csv", table));
        assertThat(first.applied()).isEqualTo(1);
        assertThat(fates(first))
                .containsExactly(
                        "3 posts shared.not-a-number",
                        "4 from shared.not-a-date",
                        "5 employer employer.unknown-tax-id",
                        "6 worker_fee employer.worker-fee-field",
                        "7 housing shared.markup");
        ImportReport again = run("offers", Map.of("offers.csv", table));
        assertThat(again.applied()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
        OfferView offer = offers.list(division, season(season), null).getFirst();
        assertThat(offer.state()).isEqualTo(State.UNDER_ANALYSIS);
        assertThat(offer.channel()).isEqualTo(Channel.CSV);
        assertThat(offer.terms().criteria())
                .containsExactly("puede levantar 15 kg", "trabaja al sol");
    }

    @Test
    void theFrenchListLeavesOpenWhatItDoesNotTell() {
        SeasonId season = desk.season("FR");
        Map<String, String> files = Map.of("seasonal.csv", FRENCH, "rome_to_isco08.csv", ROME);
        ImportReport first = run("offers", files);
        assertThat(fates(first))
                .containsExactly("5 rome_profession_card_code employer.unknown-rome-card");
        List<OfferView> taken = offers.list(division, season, null);
        assertThat(taken).hasSize(3).allMatch(offer -> offer.state() == State.TO_CORRECT);
        assertThat(taken)
                .extracting(offer -> offer.stated().isco())
                .containsExactlyInAnyOrder("5131", "5131", "5120");
        assertThat(taken).allMatch(offer -> offer.stated().missing().contains("dailyPay"));
        assertThat(taken)
                .extracting(OfferView::employerName)
                .contains("Employeurs de l’hôtellerie, département 06 (non nommés par la source)");
        ImportReport again = run("offers", files);
        assertThat(again.applied()).isZero();
        assertThat(offers.list(division, season, null)).hasSize(3);
    }

    @Test
    void employersComeForReviewOnly() {
        String table =
                """
                legal_name;tax_id;country;municipality;sector;kind;representative;mandate_until;existence_confirmed_by
                Frutas del Odiel;B99000001;ES;Cartaya;A01;COMPANY;Pilar Rey;2090-01-01;
                Trabajo Rapido;B99000002;ES;Huelva;N78;TEMPORARY_WORK_AGENCY;Luis Rey;2090-01-01;
                Finca sin fecha;B99000003;ES;Huelva;A01;FARM;Luis Rey;2090-06-31;
                """;
        ImportReport report = run("employers", Map.of("employers.csv", table));
        assertThat(report.applied()).isEqualTo(1);
        assertThat(report.refused())
                .extracting(row -> row.row() + " " + row.why().code())
                .containsExactly("3 employer.work-agency", "4 employer.check-fields");
        assertThat(employers.all(division))
                .filteredOn(employer -> employer.taxId().equals("B99000001"))
                .extracting(EmployerView::state)
                .containsExactly(Employers.State.UNDER_REVIEW);
        assertThat(run("employers", Map.of("employers.csv", table)).unchanged()).isEqualTo(1);
    }

    @Test
    void occupationsAreKnownInFourLanguagesOnceTheyAreRead() {
        assertThat(occupations.nameOf("9214", Lang.ES)).isNotEqualTo("9214");
        String one =
                """
                conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
                Occupation,http://data.example/occupation/1,9214,berry picker,"strawberry picker
                raspberry picker"
                Occupation,http://data.example/occupation/1,9214,berry picker,"strawberry picker
                raspberry picker"
                Occupation,,9214,nobody,
                Occupation,http://data.example/occupation/2,921,half a group,
                """;
        String arabic =
                """
                conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
                Occupation,http://data.example/occupation/1,9214,قاطف الفواكه الحمراء,
                """;
        Map<String, String> files =
                Map.of(
                        "occupations_en.csv",
                        one,
                        "occupations_ar.csv",
                        arabic,
                        "skills_en.csv",
                        "a,b\n1,2\n");
        ImportReport report = run("esco", files);
        assertThat(report.applied()).isEqualTo(2);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(fates(report))
                .containsExactly(
                        "4 conceptUri programme.esco-no-key", "5 iscoGroup programme.form-of-isco");
        assertThat(occupations.suggest("raspberry", Lang.EN).getFirst().label())
                .isEqualTo("berry picker");
        assertThat(occupations.suggest("الفواكه", Lang.AR).getFirst().isco()).isEqualTo("9214");
        assertThat(run("esco", files).applied()).isZero();
    }

    private ImportReport run(String kind, Map<String, String> files) {
        Map<String, UploadedFiles.Source> sent =
                files.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        file ->
                                                () ->
                                                        new ByteArrayInputStream(
                                                                file.getValue().getBytes(UTF_8))));
        return imports.run(division, kind, UploadedFiles.of(sent)).orThrow();
    }

    private static List<String> fates(ImportReport report) {
        return report.refused().stream()
                .map(row -> {
                    FieldFault fault = row.why().faults().getFirst();
                    return "%d %s %s".formatted(row.row(), fault.field(), fault.code());
                })
                .toList();
    }

    private String code(SeasonId season) {
        return seasons.find(season).orElseThrow().code();
    }

    private SeasonId season(String code) {
        return seasons.byCode(code).orElseThrow().id();
    }
}
