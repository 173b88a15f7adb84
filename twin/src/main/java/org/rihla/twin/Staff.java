package org.rihla.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * The accounts of a demonstration, one a role and a second signer, with passwords made by the
 * centre.
 */
final class Staff {
    static final String DIVISION = "omar.division";
    static final String SECOND_SIGNER = "leila.division";
    static final String COUNSELLOR = "salma.agency";
    static final String MEDIATOR = "carmen.centre";
    static final String EMPLOYER = "finca.employer";

    private final Client anybody;
    private final Client administrator;
    private final Consumer<List<Account>> opened;
    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, Client> signedIn = new LinkedHashMap<>();

    /**
     * An account to sign in with.
     *
     * @param role as the centre calls it
     */
    record Account(String role, String login, String password) {}

    /**
     * The staff of a centre that has only an administrator.
     *
     * @param opened hears of all accounts each time that one is opened
     */
    Staff(Client anybody, Account administrator, Consumer<List<Account>> opened) {
        this.opened = opened;
        this.anybody = anybody;
        this.administrator = anybody.as(administrator.login(), administrator.password());
        accounts.add(administrator);
    }

    /** The login of an agency's own counsellor. */
    static String counter(String agency) {
        return "counter." + agency.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Opens an account that nobody but the season itself signs in with. */
    Client hire(String login, String name, String role, Map<String, Object> scope) {
        JsonNode account = account(login, name, role, scope);
        Client client = anybody.as(login, account.get("password").asString());
        signedIn.put(login, client);
        return client;
    }

    private JsonNode account(String login, String name, String role, Map<String, Object> scope) {
        return administrator
                .post(
                        "/accounts",
                        Map.of(
                                "login", login, "name", name, "role", role, "scope", scope, "lang",
                                "fr"))
                .orThrow();
    }

    /** Opens an account and signs in with it. */
    Client open(String login, String name, String role, Map<String, Object> scope) {
        JsonNode account = account(login, name, role, scope);
        String password = account.get("password").asString();
        accounts.add(new Account(role, login, password));
        opened.accept(accounts());
        Client client = anybody.as(login, password);
        signedIn.put(login, client);
        return client;
    }

    /** Somebody who has an account. */
    Client as(String login) {
        Client client = signedIn.get(login);
        if (client == null) {
            throw new IllegalArgumentException("Nobody has opened the account " + login);
        }
        return client;
    }

    /** The administrator. */
    Client administrator() {
        return administrator;
    }

    /** All accounts in the order in which they were opened. */
    List<Account> accounts() {
        return List.copyOf(accounts);
    }
}
