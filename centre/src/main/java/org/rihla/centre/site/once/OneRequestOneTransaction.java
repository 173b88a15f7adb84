package org.rihla.centre.site.once;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.EarlyProblem;
import org.rihla.centre.site.OwnTransactions;
import org.rihla.centre.site.VisitorSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Carries out every request that may change something in one transaction: its answer leaves only
 * after the commit, and an answer of 400 or above leaves nothing behind.
 *
 * <p>A request that is sent twice under one key waits for the first and gets the same answer: a
 * double click, a lost connection or a crash between commit and answer makes no second record. Keys
 * belong to accounts, so that they count only for those who have signed in.
 */
final class OneRequestOneTransaction extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String FLASH = SessionFlashMapManager.class.getName() + ".FLASH_MAPS";

    private final PlatformTransactionManager transactions;
    private final KeptAnswers kept;
    private final ObjectProvider<VisitorSource> visitors;
    private final List<OwnTransactions> others;
    private final int largestBody;

    OneRequestOneTransaction(
            PlatformTransactionManager transactions,
            KeptAnswers kept,
            ObjectProvider<VisitorSource> visitors,
            List<OwnTransactions> others,
            int largestBody) {
        this.transactions = transactions;
        this.kept = kept;
        this.visitors = visitors;
        this.others = List.copyOf(others);
        this.largestBody = largestBody;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return READING.contains(request.getMethod())
                || others.stream().anyMatch(own -> own.include(path));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SentRequest sent = new SentRequest(request);
        String typed = sent.key();
        if (typed != null && !RequestKey.isOne(typed)) {
            EarlyProblem.answer(request, response, HttpStatus.BAD_REQUEST, "site.key-form");
            return;
        }
        byte[] body = sent.isForm() ? new byte[0] : read(request);
        if (body.length > largestBody) {
            EarlyProblem.answer(request, response, HttpStatus.CONTENT_TOO_LARGE, "site.too-large");
            return;
        }
        HttpServletRequest readable = sent.isForm() ? request : new ReadBody(request, body);
        RequestKey key = key(request, typed);
        byte[] print = key == null ? new byte[0] : sent.fingerprint(body);
        HeldResponse held = new HeldResponse(response);
        inTransaction(request, held, () -> answer(key, print, readable, held, chain));
        held.release();
    }

    private void answer(
            @Nullable RequestKey key,
            byte[] print,
            HttpServletRequest request,
            HeldResponse held,
            FilterChain chain)
            throws ServletException, IOException {
        if (key == null) {
            chain.doFilter(request, held);
        } else if (kept.take(key, print)) {
            chain.doFilter(request, held);
            if (isKept(held)) {
                kept.keep(key, KeptAnswer.of(held));
            }
        } else {
            KeptAnswer before = kept.find(key, print);
            if (before == null) {
                EarlyProblem.answer(
                        request, held, HttpStatus.UNPROCESSABLE_CONTENT, "site.key-reused");
            } else {
                before.writeTo(held);
            }
        }
    }

    private void inTransaction(HttpServletRequest request, HeldResponse held, Work work)
            throws ServletException, IOException {
        TransactionStatus transaction =
                transactions.getTransaction(new DefaultTransactionDefinition());
        boolean done = false;
        try {
            work.run();
            done = isKept(held);
        } finally {
            if (!done) {
                transactions.rollback(transaction);
            }
        }
        if (done) {
            commit(request, transaction);
        }
    }

    /** A commit that fails takes back what the next page would have told. */
    private void commit(HttpServletRequest request, TransactionStatus transaction) {
        boolean committed = false;
        try {
            transactions.commit(transaction);
            committed = true;
        } finally {
            HttpSession session = committed ? null : request.getSession(false);
            if (session != null) {
                session.removeAttribute(FLASH);
            }
        }
    }

    private static boolean isKept(HeldResponse held) {
        return held.getStatus() < HttpStatus.BAD_REQUEST.value();
    }

    private @Nullable RequestKey key(HttpServletRequest request, @Nullable String typed) {
        return typed == null
                ? null
                : visitors.stream()
                        .flatMap(source -> source.signedIn(request).stream())
                        .findFirst()
                        .map(visitor -> new RequestKey(visitor.account(), typed))
                        .orElse(null);
    }

    /** The body, or one byte more than allowed if it is too large. */
    private byte[] read(HttpServletRequest request) throws IOException {
        return request.getInputStream().readNBytes(largestBody + 1);
    }

    /** What is done inside of the transaction. */
    @FunctionalInterface
    private interface Work {
        void run() throws ServletException, IOException;
    }
}
