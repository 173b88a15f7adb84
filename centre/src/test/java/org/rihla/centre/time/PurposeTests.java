package org.rihla.centre.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rihla.centre.database.RealDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented people and real ones never share a database. */
@JdbcTest
@RealDatabase
class PurposeTests {
    @Autowired JdbcClient jdbc;

    @Test
    void aRealCentreNeverBecomesADemonstration() {
        Purpose.keep(jdbc, false);
        assertThatCode(() -> Purpose.keep(jdbc, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Purpose.keep(jdbc, true))
                .isInstanceOfSatisfying(
                        OtherPurpose.class, other -> assertThat(other.isDemonstration()).isFalse());
    }

    @Test
    void aDemonstrationNeverServesARealCentre() {
        Purpose.keep(jdbc, true);
        assertThatThrownBy(() -> Purpose.keep(jdbc, false))
                .isInstanceOfSatisfying(
                        OtherPurpose.class, other -> assertThat(other.isDemonstration()).isTrue());
    }
}
