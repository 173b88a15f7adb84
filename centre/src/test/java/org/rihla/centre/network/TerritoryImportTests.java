package org.rihla.centre.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.FrontOffice;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Imports;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.imports.UploadedFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading the tables of the census; the rows here are made up in its form. */
@FrontOffice
class TerritoryImportTests {
    private static final Actor SYSTEM = Actor.system("a test");

    @Autowired Imports imports;
    @Autowired Network network;
    @Autowired JdbcClient jdbc;

    @Test
    void readsAllTablesAndASecondTimeChangesNothing() {
        ImportReport first = read(census());
        assertThat(first.refused())
                .extracting(row -> row.file() + " " + row.row() + " " + row.why().code())
                .containsExactly(
                        "hcp_provinces_2024.csv 4 network.no-parent",
                        "hcp_rgph2024_units.csv 8 network.bad-code",
                        "hcp_rgph2024_labour_education_indicators.csv 4 network.bad-number",
                        "hcp_rgph2024_labour_education_indicators.csv 5 network.no-such-territory");
        assertThat(first.applied() + first.unchanged() + first.refused().size())
                .isEqualTo(first.read());
        assertThat(network.territory("04.281.01.77"))
                .hasValueSatisfying(commune -> {
                    assertThat(commune.name().latin()).isEqualTo("Sidi Essai");
                    assertThat(commune.population()).isEqualTo(1234);
                    assertThat(commune.parent()).isEqualTo("04.281");
                });
        assertThat(network.communesLike("sidi essai", 3)).hasSize(1);
        ImportReport second = read(census());
        assertThat(second.applied()).isZero();
        assertThat(second.refused()).extracting(RefusedRow::row).containsExactly(4L, 8L, 4L, 5L);
    }

    @Test
    void keepsTheArabicNameOfACommuneThatTheCensusNamesInLatinLettersOnly() {
        read(census());
        assertThat(network.territory("04.281.01.01"))
                .hasValueSatisfying(
                        commune -> assertThat(commune.name().arabic()).isEqualTo("القنيطرة"));
    }

    @Test
    void keepsTheFiguresAsTheyWerePublished() {
        read(census());
        assertThat(
                        jdbc.sql(
                                        """
                                        select figures ->> 'a_rate' from network.indicator
                                        where territory = '04.281.01.77' and milieu = 'ensemble'
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo("12.5");
    }

    private ImportReport read(ImportFiles files) {
        return imports.run(SYSTEM, "territories", files).orThrow();
    }

    private static ImportFiles census() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "hcp_regions_2024.csv",
                """
                code,code_digits,name_fr,name_ar,population_2024
                04,04,Rabat-Salé-Kénitra,الرباط-سلا-القنيطرة,5000
                """);
        tables.put(
                "hcp_provinces_2024.csv",
                """
                code,name_fr,name_ar,type,population_2024
                04.281,Kénitra,القنيطرة,province,2000
                06.141.01.00,Anfa,أنفا,prefecture_of_arrondissements,100
                55.100,Nulle Part,لا مكان,province,1
                """);
        tables.put(
                "hcp_rgph2024_units.csv",
                """
                geo_code,geo_name,geo_level,parent_code
                NATIONAL,Maroc,National,
                4,Rabat-Salé-Kénitra,Région,NATIONAL
                4281,Kénitra,Préfecture/Province,4
                428103,Un Cercle,Cercle,4281
                42810101,Kénitra,Commune/Arrondissement,4281
                42810177,Sidi Essai,Commune/Arrondissement,4281
                99999999,Nulle Part,Commune/Arrondissement,99999
                """);
        tables.put(
                "hcp_rgph2024_indicator_dictionary.csv",
                """
                indicator_id,group,label,is_percentage
                a_rate,labour,A rate,True
                """);
        tables.put(
                "hcp_rgph2024_labour_education_indicators.csv",
                """
                geo_code,geo_level,geo_name,milieu,a_rate,population_population_legale_ensemble
                NATIONAL,National,Maroc,ensemble,1.5,36000000
                42810177,Commune/Arrondissement,Sidi Essai,ensemble,12.5,1234.0
                4281,Préfecture/Province,Kénitra,ensemble,many,2000
                777,Commune/Arrondissement,Nulle Part,ensemble,1,1
                """);
        Map<String, UploadedFiles.Source> files = new LinkedHashMap<>();
        tables.forEach((name, text) ->
                files.put(name, () -> new ByteArrayInputStream(text.getBytes(UTF_8))));
        return UploadedFiles.of(files);
    }
}
