package org.rihla.centre.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows how a store is tested on a real PostgreSQL without Spring. */
class FreshDatabaseTests {
    @RegisterExtension static final FreshDatabase DATABASE = FreshDatabase.with();

    private final JdbcClient jdbc = DATABASE.jdbc();

    @Test
    void speaksToTheVersionThatTheBuildPins() {
        String version = jdbc.sql("show server_version").query(String.class).single();
        assertThat(PostgresBinaries.VERSION).startsWith(version);
    }

    @Test
    void comparesArabicNamesByTheirLetters() {
        double likeness =
                jdbc.sql("select similarity('فاطمة الزهراء', 'فاطمه الزهراء')")
                        .query(Double.class)
                        .single();
        assertThat(likeness).isGreaterThan(0.5);
    }

    @Test
    void doesNotLetTheCentreActAsSuperuser() {
        assertThatThrownBy(() -> jdbc.sql("create role intruder superuser").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void keepsNothingOfATransactionThatFails() {
        DataSource dataSource = DATABASE.dataSource();
        JdbcClient shared = JdbcClient.create(dataSource);
        shared.sql("create table note (body text not null)").update();

        assertThatThrownBy(() ->
                        FreshDatabase.transactions(dataSource)
                                .executeWithoutResult(_ -> {
                                    shared.sql("insert into note values ('first')").update();
                                    shared.sql("insert into note values (null)").update();
                                }))
                .hasStackTraceContaining("null value");

        assertThat(shared.sql("select count(*) from note").query(Long.class).single()).isZero();
    }
}
