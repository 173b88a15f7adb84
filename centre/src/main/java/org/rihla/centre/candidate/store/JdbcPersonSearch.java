package org.rihla.centre.candidate.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.model.PersonSearch;
import org.rihla.centre.candidate.model.SearchQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The search of the counter. A beginning is written as a range, because a prepared {@code like}
 * with a parameter cannot use an index; and what a partial index leaves out is said, or it is not
 * used.
 */
@Repository
class JdbcPersonSearch implements PersonSearch {
    private static final String LAST = Character.toString(0x10FFFF);

    private static final String BY_NUMBER =
            """
            select id from candidate.person
            where number = :number and (:everywhere or agency = any(:agencies))
            """;
    private static final String BY_CIN =
            """
            select id from candidate.person
            where cin >= :from and cin < :to and (:everywhere or agency = any(:agencies))
            order by cin limit :atMost
            """;
    private static final String BY_PHONE =
            """
            select id from candidate.person
            where phone is not null
                and phone_reversed >= reverse(:end) and phone_reversed < reverse(:end) || :last
                and (:everywhere or agency = any(:agencies))
            order by phone_reversed limit :atMost
            """;
    // Somebody may be found under two forms; only the first of them in the range counts.
    private static final String BY_BEGINNING =
            """
            select f.person
            from candidate.person_form f
            where f.form >= :from and f.form < :to
                and (:everywhere or f.agency = any(:agencies))
                and (cast(:after as text) is null
                    or (f.form, f.person) > (
                        select min(c.form), c.person from candidate.person_form c
                        where c.person = :after and c.form >= :from and c.form < :to
                        group by c.person))
                and not exists (
                    select 1 from candidate.person_form o
                    where o.person = f.person and o.form >= :from and o.form < f.form)
            order by f.form, f.person limit :atMost
            """;
    private static final String BY_SOUND =
            """
            select id from (
                select id, folded from candidate.person
                where name_keys @> cast(:keys as text[]) and (:everywhere or agency = any(:agencies))
                    and not exists (
                        select 1 from candidate.person_form o
                        where o.person = id and o.form >= :from and o.form < :to)
                limit 500) as alike
            order by similarity(folded, :folded) desc, id limit :atMost
            """;
    private static final String BY_LETTERS =
            """
            select id from (
                select id, folded from candidate.person
                where :folded <% folded and (:everywhere or agency = any(:agencies))
                    and not name_keys @> cast(:keys as text[])
                    and not exists (
                        select 1 from candidate.person_form o
                        where o.person = id and o.form >= :from and o.form < :to)
                limit 500) as alike
            order by word_similarity(:folded, folded) desc, id limit :atMost
            """;

    private final JdbcClient jdbc;

    JdbcPersonSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonId> byIdentifier(SearchQuery query, Within within, int atMost) {
        Set<PersonId> found = new LinkedHashSet<>();
        query.fileNumber()
                .ifPresent(number ->
                        found.addAll(ids(within(BY_NUMBER, within).param("number", number))));
        query.cinBeginning()
                .ifPresent(cin ->
                        found.addAll(
                                ids(range(within(BY_CIN, within), cin).param("atMost", atMost))));
        query.phoneEnd()
                .ifPresent(end ->
                        found.addAll(
                                ids(
                                        within(BY_PHONE, within)
                                                .param("end", end)
                                                .param("last", LAST)
                                                .param("atMost", atMost))));
        return new ArrayList<>(found);
    }

    @Override
    public List<PersonId> byBeginning(
            SearchQuery query, Within within, @Nullable PersonId after, int atMost) {
        return ids(
                range(within(BY_BEGINNING, within), query.folded())
                        .param("after", after == null ? null : after.value())
                        .param("atMost", atMost));
    }

    @Override
    public List<PersonId> bySound(SearchQuery query, Within within, int atMost) {
        return query.keys().isEmpty() ? List.of() : ids(named(BY_SOUND, query, within, atMost));
    }

    @Override
    public List<PersonId> byLetters(SearchQuery query, Within within, int atMost) {
        return ids(named(BY_LETTERS, query, within, atMost));
    }

    private StatementSpec named(String sql, SearchQuery query, Within within, int atMost) {
        return range(within(sql, within), query.folded())
                .param("folded", query.folded())
                .param("keys", query.keys().toArray(String[]::new))
                .param("atMost", atMost);
    }

    private StatementSpec within(String sql, Within within) {
        Set<String> agencies = within.agencies();
        return jdbc.sql(sql)
                .param("everywhere", agencies == null)
                .param(
                        "agencies",
                        agencies == null ? new String[0] : agencies.toArray(String[]::new));
    }

    private static StatementSpec range(StatementSpec statement, String beginning) {
        return statement.param("from", beginning).param("to", beginning + LAST);
    }

    private static List<PersonId> ids(StatementSpec statement) {
        return statement.query(String.class).list().stream().map(PersonId::new).toList();
    }
}
