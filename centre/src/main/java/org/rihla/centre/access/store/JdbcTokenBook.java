package org.rihla.centre.access.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.model.Account;
import org.rihla.centre.access.model.TokenBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the hashes of tokens. */
@Repository
class JdbcTokenBook implements TokenBook {
    private static final String CLEAR = "delete from access.token where expires_at < now()";
    private static final String KEEP =
            """
            insert into access.token (hash, account, expires_at)
            values (:hash, :account, now() + make_interval(secs => :seconds))
            returning expires_at
            """;
    private static final String FIND =
            """
            select a.id, a.login, a.name, a.role, a.scope_kind, a.scope_ids, a.lang, a.password_hash,
                   a.closed_at, a.last_seen, a.version
            from access.token t join access.account a on a.id = t.account
            where t.hash = :hash and t.expires_at > now() and a.closed_at is null
            """;

    private final JdbcClient jdbc;

    JdbcTokenBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant keep(byte[] hash, AccountId account, Duration life) {
        jdbc.sql(CLEAR).update();
        return jdbc.sql(KEEP)
                .param("hash", hash)
                .param("account", account.value())
                .param("seconds", life.toSeconds())
                .query((row, _) ->
                        JdbcAccountBook.instant(row.getObject("expires_at", OffsetDateTime.class)))
                .single();
    }

    @Override
    public Optional<Account> find(byte[] hash) {
        return jdbc.sql(FIND).param("hash", hash).query(JdbcAccountBook::account).optional();
    }

    @Override
    public void end(byte[] hash) {
        jdbc.sql("delete from access.token where hash = :hash").param("hash", hash).update();
    }
}
