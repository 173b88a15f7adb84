package org.rihla.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.rihla.centre.candidate.model.NameKeys;

/**
 * Fills a centre's database with a registry of past years: made-up people, and for every eleven of
 * the moves wanted one journey of theirs, each with its line of history and its statistics, as the
 * centre itself would have written them. The rows go in by set, since the centre's own way is what
 * the season twin measures.
 */
final class PastYears {
    private static final int SEASONS = 19;
    private static final int MOVES_OF_A_JOURNEY = 11;
    private static final int AT_ONCE = 50_000;
    private static final List<String> GIVEN =
            List.of(
                    "Fatima/فاطمة",
                    "Khadija/خديجة",
                    "Rkia/رقية",
                    "Naima/نعيمة",
                    "Malika/مليكة",
                    "Zineb/زينب",
                    "Hanane/حنان",
                    "Saida/سعيدة",
                    "Aicha/عائشة",
                    "Latifa/لطيفة",
                    "Souad/سعاد",
                    "Fatima Zahra/فاطمة الزهراء",
                    "Hafida/حفيظة",
                    "Ghizlane/غزلان",
                    "Mohammed/محمد",
                    "Hassan/حسن",
                    "Youssef/يوسف",
                    "Abdellah/عبد الله",
                    "Driss/إدريس",
                    "Rachid/رشيد");
    private static final List<String> FIRST =
            List.of("ben", "bou", "el ", "ait ", "k", "m", "s", "t", "z", "gh");
    private static final List<String> SECOND =
            List.of("ra", "mi", "lou", "cha", "da", "ni", "sou", "fa", "ki", "ya");
    private static final List<String> THIRD =
            List.of("ni", "ri", "ssi", "oui", "li", "ane", "aoui", "idi", "ouni", "di");

    private static final String LOADED =
            "select count(*) from candidate.person where number like 'B-%'";
    private static final String SEASON =
            """
            insert into programme.season
            select '01A' || lpad(y::text, 23, '0'), 'B' || y, 'ES', 'A', make_date(y, 1, 2),
                make_date(y, 7, 31), min_posts, pay_floor, housing_base, currency, now()
            from programme.destination cross join generate_series(2007, 2025) y
            where country = 'ES'
            """;
    private static final String PERSON =
            """
            with agency as (
                select a.id, row_number() over (order by a.id) - 1 as n,
                    (select min(c.territory) from network.competence c where c.agency = a.id) as land,
                    count(*) over () as many
                from network.agency a)
            insert into candidate.person
                (id, number, given_latin, family_latin, given_arabic, sex, birth_date,
                 birth_precision, cin, commune, agency, phone, phone_owner, speaks, page_language,
                 farm_months, isco_experience, name_key, name_keys, folded, registered_at, version)
            select '01B' || lpad(i::text, 23, '0'), 'B-26-' || lpad(i::text, 7, '0'), g, f, ga,
                'FEMALE', date '1960-01-01' + (i * 7919::bigint % 15000)::int, 'DAY',
                'Z' || chr(65 + (i / 1000000)) || lpad((i % 1000000)::text, 6, '0'),
                agency.land, agency.id, '+2126' || lpad(i::text, 8, '0'), 'OWN', '{ary}', 'AR', 12,
                '{9211}', key, keys, folded, now() - interval '2 years', 0
            from generate_series(?, ?) i
            join bench_names on n = 1 + (i * 7919::bigint % 20000)
            join agency on agency.n = i % agency.many
            """;
    private static final String FORMS =
            """
            insert into candidate.person_form (form, person, agency)
            select distinct unnest(array[lower(given_latin || ' ' || family_latin),
                lower(family_latin || ' ' || given_latin), given_arabic]), id, agency
            from candidate.person
            where id between '01B' || lpad((?)::text, 23, '0') and '01B' || lpad((?)::text, 23, '0')
            """;
    private static final String PAPERS =
            """
            insert into candidate.document (person, type, issued_on, valid_until, seen_on)
            select '01B' || lpad(i::text, 23, '0'), type, date '2022-03-01', date '2027-02-28',
                date '2022-03-02'
            from generate_series(?, ?) i cross join unnest(array['PASSPORT', 'IDENTITY_CARD']) type
            """;
    private static final String JOURNEY =
            """
            with offer as (
                select id, employer, row_number() over (order by id) - 1 as n,
                    count(*) over () as many
                from employer.offer where state = 'ACCEPTED')
            insert into placement.placement
                (id, number, person, offer, employer, agency, season, type, call, state, stay_from,
                 stay_to, opened_on, make_contract_on, read_aloud_on, sign_by_worker_on,
                 sign_by_employer_on, clear_on, depart_on, arrive_on, start_work_on, end_work_on,
                 prove_exit_on, check_in_on, act, valid_until, exit_proved_by, timing, receipt,
                 document_seen)
            select '01C' || lpad(i::text, 23, '0'), 'B-P-' || lpad(i::text, 7, '0'), p.id, offer.id,
                offer.employer, p.agency, '01A' || lpad(y::text, 23, '0'), 'NEWCOMER', '',
                'RETURNED', make_date(y, 2, 2), make_date(y, 6, 30), make_date(y - 1, 11, 20),
                make_date(y - 1, 12, 1), make_date(y - 1, 12, 2), make_date(y - 1, 12, 2),
                make_date(y - 1, 12, 3), make_date(y, 1, 20), make_date(y, 1, 30),
                make_date(y, 1, 31), make_date(y, 2, 2), make_date(y, 6, 30), make_date(y, 7, 1),
                make_date(y, 7, 12), 'ACT ' || y, make_date(y, 7, 31), 'boarding', 'ON_TIME',
                'B-R-' || i, 'PASSPORT'
            from generate_series(?, ?) i
            join lateral (select 2007 + i % 19 as y) as year on true
            join candidate.person p on p.id = '01B' || lpad(i::text, 23, '0')
            join offer on offer.n = i % offer.many
            """;
    private static final String MOVES =
            """
            (values (1, 'MAKE_CONTRACT', 'CONTRACT_READY'), (2, 'READ_ALOUD', 'READ_TO_WORKER'),
                (3, 'SIGN_BY_WORKER', 'SIGNED_WORKER'), (4, 'SIGN_BY_EMPLOYER', 'SIGNED_EMPLOYER'),
                (5, 'CLEAR', 'CLEARED'), (6, 'DEPART', 'DEPARTED'), (7, 'ARRIVE', 'ARRIVED'),
                (8, 'START_WORK', 'WORKING'), (9, 'END_WORK', 'ENDING'),
                (10, 'PROVE_EXIT', 'EXITED'), (11, 'CHECK_IN', 'RETURNED'))
                as made (turn, move, state)
            """;
    private static final String STEPS =
            """
            insert into placement.step (placement, move, to_state, on_day, by_name, at)
            select p.id, made.move, made.state, p.opened_on + made.turn * 10, 'Earlier register',
                p.opened_on + made.turn * 10
            from placement.placement p cross join
            """
                    + MOVES
                    + """
                    where p.id between '01C' || lpad((?)::text, 23, '0')
                        and '01C' || lpad((?)::text, 23, '0')
                    order by p.id, made.turn
                    """;
    private static final String HISTORY =
            """
            insert into access.history (at, actor, actor_name, role, kind, subject, person, facts)
            select p.opened_on + made.turn * 10, '01A00000000000000000000000', 'Earlier register',
                'DIVISION', 'placement.history.' || replace(lower(made.move), '_', '-'),
                'placement:' || p.id, p.person,
                jsonb_build_object('on', (p.opened_on + made.turn * 10)::text)
            from placement.placement p cross join
            """
                    + MOVES
                    + """
                    where p.id between '01C' || lpad((?)::text, 23, '0')
                        and '01C' || lpad((?)::text, 23, '0')
                    order by p.id, made.turn
                    """;
    private static final String STATISTICS =
            """
            insert into insight.stage_reached
                (season, person, stage, agency, employer, region, sex, age_band, on_day, path)
            select p.season, p.person, stage, p.agency, p.employer, '05', 'FEMALE', '35-44',
                p.opened_on, p.type
            from placement.placement p cross join unnest(array['WORKING', 'ENDED', 'RETURNED']) stage
            where p.id between '01C' || lpad((?)::text, 23, '0')
                and '01C' || lpad((?)::text, 23, '0')
            """;
    private static final String JOURNEYS =
            """
            insert into insight.journey
                (placement, season, person, offer, employer, agency, region, state, late, started,
                 ended)
            select p.id, p.season, p.person, p.offer, p.employer, p.agency, '05', p.state, false,
                p.start_work_on, p.end_work_on
            from placement.placement p
            where p.id between '01C' || lpad((?)::text, 23, '0')
                and '01C' || lpad((?)::text, 23, '0')
            """;

    private final Path data;
    private final PrintStream err;

    PastYears(Path data, PrintStream err) {
        this.data = data;
        this.err = err;
    }

    /** Loads so many persons and three times as many moves, unless it was done before. */
    void load(int persons) throws IOException, SQLException {
        int journeys = Math.ceilDiv(persons * 3, MOVES_OF_A_JOURNEY);
        try (Connection line = connect();
                Statement statement = line.createStatement()) {
            try (ResultSet known = statement.executeQuery(LOADED)) {
                known.next();
                if (known.getInt(1) >= persons) {
                    return;
                }
            }
            statement.execute("set synchronous_commit = off");
            names(line);
            statement.execute(SEASON);
            inParts(line, "persons", persons, List.of(PERSON, FORMS, PAPERS));
            inParts(
                    line,
                    "journeys of %d moves over %d seasons".formatted(MOVES_OF_A_JOURNEY, SEASONS),
                    journeys,
                    List.of(JOURNEY, STEPS, HISTORY, STATISTICS, JOURNEYS));
            err.println("  counting what the planner needs to know …");
            statement.execute("vacuum analyze");
        }
    }

    private void inParts(Connection line, String what, int many, List<String> inserts)
            throws SQLException {
        for (int from = 1; from <= many; from += AT_ONCE) {
            int to = Math.min(many, from + AT_ONCE - 1);
            for (String insert : inserts) {
                try (PreparedStatement rows = line.prepareStatement(insert)) {
                    rows.setInt(1, from);
                    rows.setInt(2, to);
                    rows.executeUpdate();
                }
            }
            err.printf("  %d of %d %s%n", to, many, what);
        }
    }

    /** Twenty thousand names with the keys that the centre itself would give them. */
    private static void names(Connection line) throws SQLException {
        try (Statement table = line.createStatement()) {
            table.execute(
                    "create temp table bench_names (n serial, g text, f text, ga text, key text,"
                            + " keys text[], folded text)");
        }
        try (PreparedStatement rows =
                line.prepareStatement(
                        "insert into bench_names (g, f, ga, key, keys, folded)"
                                + " values (?, ?, ?, ?, ?, ?)")) {
            for (String given : GIVEN) {
                String[] scripts = given.split("/", 2);
                for (String first : FIRST) {
                    for (String second : SECOND) {
                        for (String third : THIRD) {
                            add(rows, scripts, first + second + third);
                        }
                    }
                }
            }
            rows.executeBatch();
        }
    }

    private static void add(PreparedStatement rows, String[] given, String family)
            throws SQLException {
        String whole = given[0] + " " + family;
        TreeSet<String> keys = new TreeSet<>(NameKeys.ofName(whole));
        keys.addAll(NameKeys.ofName(given[1]));
        rows.setString(1, given[0]);
        rows.setString(2, family);
        rows.setString(3, given[1]);
        rows.setString(4, NameKeys.whole(whole));
        rows.setArray(5, rows.getConnection().createArrayOf("text", keys.toArray(String[]::new)));
        rows.setString(6, NameKeys.folded(whole + " " + given[1]));
        rows.addBatch();
    }

    private Connection connect() throws IOException, SQLException {
        String external = System.getenv("RIHLA_DATABASE_URL");
        if (external != null) {
            return DriverManager.getConnection(external);
        }
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("database.properties"))) {
            known.load(reader);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/rihla".formatted(known.getProperty("port")),
                "postgres",
                known.getProperty("administrator"));
    }
}
