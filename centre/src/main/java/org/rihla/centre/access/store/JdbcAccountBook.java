package org.rihla.centre.access.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.access.model.Account;
import org.rihla.centre.access.model.AccountBook;
import org.rihla.centre.shared.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps accounts in the schema {@code access}. */
@Repository
class JdbcAccountBook implements AccountBook {
    private static final String COLUMNS =
            """
            select a.id, a.login, a.name, a.role, a.scope_kind, a.scope_ids, a.lang, a.password_hash,
                   a.closed_at, a.last_seen, a.version
            from access.account a
            """;
    private static final String ADD =
            """
            insert into access.account
                (id, login, name, role, scope_kind, scope_ids, lang, password_hash, opened_at)
            values (:id, :login, :name, :role, :kind, :ids, :lang, :hash, :at)
            on conflict do nothing
            """;
    private static final String FIND = COLUMNS + "where a.id = :id";
    private static final String BY_LOGIN = COLUMNS + "where a.login = :login";
    private static final String OF_PERSON =
            COLUMNS + "where a.scope_kind = 'PERSON' and a.scope_ids[1] = :person";
    private static final String BY_SLIP =
            COLUMNS + "join access.slip s on s.account = a.id where s.seal = :seal";
    private static final String STAFF = COLUMNS + "where a.role <> 'WORKER' order by a.login";
    private static final String ADMINISTRATORS =
            """
            select id from access.account where role = 'ADMINISTRATOR' and closed_at is null
            order by id for update
            """;
    private static final String CLOSE =
            "update access.account set closed_at = :at, version = version + 1 where id = :id";
    private static final String PASSWORD =
            """
            update access.account set password_hash = :hash, version = version + 1 where id = :id
            """;
    private static final String END_TOKENS = "delete from access.token where account = :id";
    private static final String LANG = "update access.account set lang = :lang where id = :id";
    private static final String SEEN = "update access.account set last_seen = :at where id = :id";
    private static final String SLIP =
            """
            insert into access.slip (person, account, seal, given_at)
            values (:person, :account, :seal, :at)
            on conflict (person) do update set seal = excluded.seal, given_at = excluded.given_at
            """;

    private final JdbcClient jdbc;

    JdbcAccountBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Account account, Instant openedAt) {
        return jdbc.sql(ADD)
                        .param("id", account.id().value())
                        .param("login", account.login())
                        .param("name", account.name())
                        .param("role", account.role().name())
                        .param("kind", kind(account.scope()))
                        .param("ids", ids(account.scope()))
                        .param("lang", account.lang().name())
                        .param("hash", account.passwordHash())
                        .param("at", at(openedAt))
                        .update()
                == 1;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return one(jdbc.sql(FIND).param("id", id.value()));
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return one(jdbc.sql(BY_LOGIN).param("login", login));
    }

    @Override
    public Optional<Account> ofPerson(String person) {
        return one(jdbc.sql(OF_PERSON).param("person", person));
    }

    @Override
    public Optional<Account> bySlip(byte[] seal) {
        return one(jdbc.sql(BY_SLIP).param("seal", seal));
    }

    @Override
    public List<Account> staff() {
        return jdbc.sql(STAFF).query(JdbcAccountBook::account).list();
    }

    @Override
    public boolean isEmpty() {
        return !jdbc.sql("select exists (select 1 from access.account)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<AccountId> lockAdministrators() {
        return jdbc.sql(ADMINISTRATORS).query(String.class).list().stream()
                .map(AccountId::new)
                .toList();
    }

    @Override
    public void close(AccountId id, Instant at) {
        jdbc.sql(CLOSE).param("id", id.value()).param("at", at(at)).update();
        endTokens(id);
    }

    @Override
    public void password(AccountId id, String hash) {
        jdbc.sql(PASSWORD).param("id", id.value()).param("hash", hash).update();
        endTokens(id);
    }

    @Override
    public void lang(AccountId id, Lang lang) {
        jdbc.sql(LANG).param("id", id.value()).param("lang", lang.name()).update();
    }

    @Override
    public void seen(AccountId id, Instant at) {
        jdbc.sql(SEEN).param("id", id.value()).param("at", at(at)).update();
    }

    @Override
    public void slip(String person, AccountId account, byte[] seal, Instant givenAt) {
        jdbc.sql(SLIP)
                .param("person", person)
                .param("account", account.value())
                .param("seal", seal)
                .param("at", at(givenAt))
                .update();
    }

    private void endTokens(AccountId id) {
        jdbc.sql(END_TOKENS).param("id", id.value()).update();
    }

    private static Optional<Account> one(JdbcClient.StatementSpec statement) {
        return statement.query(JdbcAccountBook::account).optional();
    }

    static Account account(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        OffsetDateTime lastSeen = row.getObject("last_seen", OffsetDateTime.class);
        return new Account(
                new AccountId(row.getString("id")),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                scope(row),
                Lang.valueOf(row.getString("lang")),
                row.getString("password_hash"),
                row.getObject("closed_at", OffsetDateTime.class) == null,
                lastSeen == null ? null : lastSeen.toInstant(),
                row.getInt("version"));
    }

    private static Scope scope(ResultSet row) throws SQLException {
        String[] ids = (String[]) requireNonNull(row.getArray("scope_ids")).getArray();
        String kind = row.getString("scope_kind");
        return switch (kind) {
            case "EVERYWHERE" -> new Scope.Everywhere();
            case "AGENCIES" -> new Scope.Agencies(Set.of(ids));
            case "EMPLOYER" -> new Scope.OfEmployer(ids[0]);
            case "PERSON" -> new Scope.OfPerson(ids[0]);
            default -> throw new IllegalStateException("Unknown kind of scope: " + kind);
        };
    }

    private static String kind(Scope scope) {
        return switch (scope) {
            case Scope.Everywhere() -> "EVERYWHERE";
            case Scope.Agencies(_) -> "AGENCIES";
            case Scope.OfEmployer(_) -> "EMPLOYER";
            case Scope.OfPerson(_) -> "PERSON";
        };
    }

    private static String[] ids(Scope scope) {
        return switch (scope) {
            case Scope.Everywhere() -> new String[0];
            case Scope.Agencies(var agencies) -> agencies.stream().sorted().toArray(String[]::new);
            case Scope.OfEmployer(var employer) -> new String[] {employer};
            case Scope.OfPerson(var person) -> new String[] {person};
        };
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The moment in a column that must not be empty. */
    static Instant instant(@Nullable OffsetDateTime column) {
        return requireNonNull(column).toInstant();
    }
}
