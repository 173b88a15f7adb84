package org.rihla.centre.access.store;

import java.time.Duration;
import org.rihla.centre.access.model.TryBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts wrong sign-ins; a lock per counted thing keeps many servers from counting past it. */
@Repository
class JdbcTryBook implements TryBook {
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('try:' || encode(:who, 'hex'), 0))";
    private static final String CLEAR =
            """
            delete from access.attempt where at < clock_timestamp() - make_interval(secs => :seconds)
            """;
    private static final String COUNT =
            """
            select count(*) from access.attempt
            where who = :who and at >= clock_timestamp() - make_interval(secs => :seconds)
            """;
    private static final String GIVE_BACK =
            """
            delete from access.attempt where ctid =
                (select ctid from access.attempt where who = :who order by at desc limit 1)
            """;

    private final JdbcClient jdbc;

    JdbcTryBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean take(byte[] who, int limit, Duration window) {
        jdbc.sql(LOCK).param("who", who).query((_, _) -> true).single();
        jdbc.sql(CLEAR).param("seconds", window.toSeconds()).update();
        long tries =
                jdbc.sql(COUNT)
                        .param("who", who)
                        .param("seconds", window.toSeconds())
                        .query(Long.class)
                        .single();
        if (tries >= limit) {
            return false;
        }
        jdbc.sql("insert into access.attempt (who) values (:who)").param("who", who).update();
        return true;
    }

    @Override
    public void forget(byte[] who) {
        jdbc.sql("delete from access.attempt where who = :who").param("who", who).update();
    }

    @Override
    public void giveBack(byte[] who) {
        // Two that give back at once would both mean the same try, and one would stay counted.
        jdbc.sql(LOCK).param("who", who).query((_, _) -> true).single();
        jdbc.sql(GIVE_BACK).param("who", who).update();
    }
}
