package org.rihla.centre.programme.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.Occupations.Suggestion;
import org.rihla.centre.programme.model.OccupationBook;
import org.rihla.centre.shared.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOccupationBook implements OccupationBook {
    private static final String WRITE_OCCUPATIONS =
            """
            insert into programme.occupation (uri, isco)
            select distinct on (uri) uri, isco
            from unnest(cast(:uris as text[]), cast(:iscos as text[])) as given (uri, isco)
            order by uri, isco nulls last
            on conflict (uri) do update set isco = excluded.isco
            where excluded.isco is not null
                and programme.occupation.isco is distinct from excluded.isco
            returning uri
            """;
    private static final String WRITE_NAMES =
            """
            insert into programme.occupation_name (uri, lang, label, also)
            select uri, lang, label, also
            from unnest(
                cast(:uris as text[]), cast(:langs as text[]), cast(:labels as text[]),
                cast(:also as text[])) as given (uri, lang, label, also)
            on conflict (uri, lang) do update set label = excluded.label, also = excluded.also
            where (programme.occupation_name.label, programme.occupation_name.also)
                is distinct from (excluded.label, excluded.also)
            returning uri
            """;
    private static final String WRITE_GROUPS =
            """
            insert into programme.isco_group_name (code, lang, label)
            select code, lang, label
            from unnest(cast(:codes as text[]), cast(:langs as text[]), cast(:labels as text[]))
                as given (code, lang, label)
            on conflict (code, lang) do update set label = excluded.label
            where programme.isco_group_name.label is distinct from excluded.label
            returning code
            """;
    private static final String LIKEST =
            """
            select isco, esco, label
            from (
                select o.isco, o.uri as esco, n.label,
                       greatest(
                           public.word_similarity(:text, lower(n.label)),
                           0.9 * public.word_similarity(:text, lower(n.also))) as likeness
                from programme.occupation o
                join programme.occupation_name n on n.uri = o.uri
                where n.lang = :lang and o.isco is not null
                    and (:text operator(public.<%) lower(n.label)
                        or :text operator(public.<%) lower(n.also))
                union all
                select code, null, label,
                       greatest(
                           public.word_similarity(:text, lower(label)),
                           case when code = :text then 1 else 0 end)
                from programme.isco_group_name
                where lang = :lang and length(code) = 4
            ) as named
            where likeness >= 0.5
            order by likeness desc, length(label), label, isco
            limit :atMost
            """;
    private static final String GROUP =
            "select label from programme.isco_group_name where code = :code and lang = :lang";
    private static final String OCCUPATION =
            "select label from programme.occupation_name where uri = :uri and lang = :lang";

    private final JdbcClient jdbc;

    JdbcOccupationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> writeOccupations(Collection<OccupationName> names) {
        Set<String> changed = new HashSet<>();
        changed.addAll(
                jdbc.sql(WRITE_OCCUPATIONS)
                        .param("uris", column(names, OccupationName::uri))
                        .param("iscos", column(names, OccupationName::isco))
                        .query(String.class)
                        .list());
        changed.addAll(
                jdbc.sql(WRITE_NAMES)
                        .param("uris", column(names, OccupationName::uri))
                        .param("langs", column(names, name -> name.lang().tag()))
                        .param("labels", column(names, OccupationName::label))
                        .param("also", column(names, OccupationName::also))
                        .query(String.class)
                        .list());
        return changed;
    }

    @Override
    public Set<String> writeGroups(Collection<GroupName> names) {
        return new HashSet<>(
                jdbc.sql(WRITE_GROUPS)
                        .param("codes", column(names, GroupName::code))
                        .param("langs", column(names, name -> name.lang().tag()))
                        .param("labels", column(names, GroupName::label))
                        .query(String.class)
                        .list());
    }

    @Override
    public List<Suggestion> likest(String text, Lang lang, int atMost) {
        return jdbc.sql(LIKEST)
                .param("text", text.toLowerCase(lang.locale()))
                .param("lang", lang.tag())
                .param("atMost", atMost)
                .query(Suggestion.class)
                .list();
    }

    @Override
    public Optional<String> group(String code, Lang lang) {
        return jdbc.sql(GROUP)
                .param("code", code)
                .param("lang", lang.tag())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<String> occupation(String uri, Lang lang) {
        return jdbc.sql(OCCUPATION)
                .param("uri", uri)
                .param("lang", lang.tag())
                .query(String.class)
                .optional();
    }

    private static <T> @Nullable String[] column(
            Collection<T> rows, Function<T, @Nullable String> value) {
        @Nullable String[] column = new String[rows.size()];
        int next = 0;
        for (T row : rows) {
            column[next++] = value.apply(row);
        }
        return column;
    }
}
