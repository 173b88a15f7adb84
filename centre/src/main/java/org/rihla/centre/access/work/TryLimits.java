package org.rihla.centre.access.work;

import java.time.Duration;
import org.rihla.centre.access.model.TryBook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down guessing. Each try is counted before it is checked, in a transaction of its own, so
 * that neither a rollback nor many tries at once get past the limit; a right one is taken back.
 */
@Component
class TryLimits {
    /** The time that wrong tries count for. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final TryBook book;
    private final ServerKey key;
    private final TransactionTemplate alone;
    private final int perAddress;

    TryLimits(
            TryBook book,
            ServerKey key,
            PlatformTransactionManager transactions,
            @Value("${rihla.sign-in.wrong-tries-per-address:50}") int perAddress) {
        this.book = book;
        this.key = key;
        this.perAddress = perAddress;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Who tries, and how often she may be wrong within {@link #WINDOW}.
     *
     * @param as what was typed, with its kind before it
     * @param wrongTries how many wrong tries there are for it
     * @param from the address; a hall of workers or an agency shares one, so it has more tries
     */
    record Try(String as, int wrongTries, String from) {}

    /** Counts a try, if there is one left for the login and one for the address. */
    boolean take(Try attempt) {
        return alone.execute(_ ->
                book.take(address(attempt), perAddress, WINDOW)
                        && book.take(login(attempt), attempt.wrongTries(), WINDOW));
    }

    /** The try was right: the login starts afresh, the address gets this one try back. */
    void wasRight(Try attempt) {
        alone.executeWithoutResult(_ -> {
            book.giveBack(address(attempt));
            book.forget(login(attempt));
        });
    }

    private byte[] login(Try attempt) {
        return key.seal("as " + attempt.as());
    }

    private byte[] address(Try attempt) {
        return key.seal("from " + attempt.from());
    }
}
