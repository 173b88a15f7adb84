package org.rihla.centre.programme.store;

import java.util.List;
import org.rihla.centre.programme.model.PlaceBook.Wish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes open places of a pool, all or none, while others do the same.
 *
 * <p>First it takes only what nobody else is holding, so that nobody waits for anybody. Only when
 * that is too little although more might come free (another taker may still be turned down), it
 * lets go of everything and asks again in the order of ids, waiting for the others: a wish is never
 * turned down because of somebody who got nothing.
 */
@Repository
class OpenPlaces {
    private static final String OPEN =
            """
            select id
            from programme.place
            where season = :season and agency = :agency and type = :type and state = 'OPEN'
            order by id
            limit :count
            for update
            """;
    private static final String WITHOUT_WAITING = OPEN + "skip locked";
    private static final String RESERVE =
            """
            update programme.place
            set state = 'RESERVED', employer = :employer, call = :call, version = version + 1
            where id = any(cast(:ids as text[]))
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate nested;

    OpenPlaces(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    boolean take(Wish wish) {
        return Boolean.TRUE.equals(
                        nested.execute(step -> {
                            boolean enough = reserve(wish, open(WITHOUT_WAITING, wish));
                            if (!enough) {
                                step.setRollbackOnly();
                            }
                            return enough;
                        }))
                || reserve(wish, open(OPEN, wish));
    }

    private boolean reserve(Wish wish, List<String> free) {
        if (free.size() < wish.count()) {
            return false;
        }
        jdbc.sql(RESERVE)
                .param("employer", wish.employer())
                .param("call", wish.call())
                .param("ids", free.toArray(String[]::new))
                .update();
        return true;
    }

    private List<String> open(String sql, Wish wish) {
        return jdbc.sql(sql)
                .param("season", wish.pool().season().value())
                .param("agency", wish.pool().agency())
                .param("type", wish.pool().type().name())
                .param("count", wish.count())
                .query(String.class)
                .list();
    }
}
