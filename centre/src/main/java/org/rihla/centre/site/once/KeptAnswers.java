package org.rihla.centre.site.once;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers that were given under a key, in the transaction of what they tell. */
@Repository
class KeptAnswers {
    private final JdbcClient jdbc;

    KeptAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes a key for the current transaction. Waits while another transaction that has taken it is
     * still open.
     *
     * @return whether it is ours; otherwise somebody has used it before
     */
    boolean take(RequestKey key, byte[] requestHash) {
        return jdbc.sql(
                                """
                                insert into site.idempotency (account, key_hash, request_hash)
                                values (:account, :key, :request)
                                on conflict do nothing
                                """)
                        .param("account", key.account())
                        .param("key", key.hash())
                        .param("request", requestHash)
                        .update()
                == 1;
    }

    /** Keeps the answer under a key that this transaction has taken. */
    void keep(RequestKey key, KeptAnswer answer) throws IOException {
        jdbc.sql(
                        """
                        update site.idempotency set status = :status, answer = :answer
                        where account = :account and key_hash = :key
                        """)
                .param("status", answer.status())
                .param("answer", key.seal(answer.bytes()))
                .param("account", key.account())
                .param("key", key.hash())
                .update();
    }

    /** The answer that was given to the same request, or null if the request was another one. */
    @Nullable KeptAnswer find(RequestKey key, byte[] requestHash) throws IOException {
        Row row =
                jdbc.sql(
                                """
                                select request_hash, status, answer from site.idempotency
                                where account = :account and key_hash = :key
                                """)
                        .param("account", key.account())
                        .param("key", key.hash())
                        .query(Row.class)
                        .single();
        return Arrays.equals(row.requestHash(), requestHash)
                ? KeptAnswer.read(row.status(), key.open(row.answer()))
                : null;
    }

    /** Forgets what is older than seven days. */
    int forgetOld() {
        return jdbc.sql(
                        """
                        delete from site.idempotency where created_at < now() - interval '7 days'
                        """)
                .update();
    }

    @SuppressWarnings("ArrayRecordComponent") // only carried, never compared
    private record Row(byte[] requestHash, int status, byte[] answer) {}
}
