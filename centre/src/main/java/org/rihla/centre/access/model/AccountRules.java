package org.rihla.centre.access.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.TextRules;

/** What a new account must look like: its login, its name, and a territory that fits its role. */
public final class AccountRules {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9.-]{2,63}");
    private static final int LONGEST_NAME = 100;

    private AccountRules() {}

    /** Everything that must be corrected, empty when the account can be opened. */
    public static List<FieldFault> faults(NewAccount account) {
        List<FieldFault> faults = new ArrayList<>();
        if (!LOGIN.matcher(account.login()).matches()) {
            faults.add(FieldFault.of("login", "access.login-form"));
        }
        name(account.name()).ifPresent(faults::add);
        if (account.role() == Role.SYSTEM || account.role() == Role.WORKER) {
            faults.add(FieldFault.of("role", "access.role-not-given"));
        } else if (!fits(account.role(), account.scope())) {
            faults.add(FieldFault.of("scope", "access.scope-of." + account.role()));
        }
        return faults;
    }

    private static Optional<FieldFault> name(String name) {
        return TextRules.required("name", name)
                .or(() -> TextRules.plain("name", name, LONGEST_NAME));
    }

    private static boolean fits(Role role, Scope scope) {
        return switch (role) {
            case COUNSELLOR -> scope instanceof Scope.Agencies(var some) && !some.isEmpty();
            case EMPLOYER -> scope instanceof Scope.OfEmployer(var one) && !one.isBlank();
            case MEDIATOR ->
                    scope instanceof Scope.Everywhere
                            || (scope instanceof Scope.Agencies(var some) && !some.isEmpty());
            case ADMINISTRATOR, DIVISION -> scope instanceof Scope.Everywhere;
            case WORKER, SYSTEM -> false;
        };
    }
}
