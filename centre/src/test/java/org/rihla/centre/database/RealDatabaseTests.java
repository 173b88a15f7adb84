package org.rihla.centre.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows how a Spring test gets a real PostgreSQL with every module's tables: one annotation beside
 * {@code @JdbcTest}, {@code @SpringBootTest} or {@code @ApplicationModuleTest}.
 */
@JdbcTest
@RealDatabase
class RealDatabaseTests {
    @Autowired JdbcClient jdbc;

    @Test
    void givesTheContextADatabaseOfItsOwn() {
        assertThat(jdbc.sql("select current_database()").query(String.class).single())
                .startsWith("test_");
    }

    @Test
    void hasRunTheMigrationsOfWhatAllModulesShare() {
        assertThat(
                        jdbc.sql("select count(*) from public.common_history where success")
                                .query(Long.class)
                                .single())
                .isPositive();
    }
}
