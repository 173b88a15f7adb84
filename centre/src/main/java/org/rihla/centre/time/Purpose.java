package org.rihla.centre.time;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a database is for: a real centre, or a demonstration with invented people whose day can be
 * moved (C44). Its first start writes it down, and no later one may use it for the other: nothing
 * of a demonstration can reach an employer, a consulate or another centre, and no season is ever
 * played among real people.
 */
final class Purpose {
    private static final String WRITE =
            """
            insert into time.purpose (only_row, demonstration) values (true, :demonstration)
            on conflict (only_row) do nothing
            """;

    private Purpose() {}

    /**
     * Writes or compares it.
     *
     * @throws OtherPurpose if the database is for the other one
     */
    static void keep(JdbcClient jdbc, boolean demonstration) {
        jdbc.sql(WRITE).param("demonstration", demonstration).update();
        boolean kept =
                jdbc.sql("select demonstration from time.purpose").query(Boolean.class).single();
        if (kept != demonstration) {
            throw new OtherPurpose(kept);
        }
    }
}
