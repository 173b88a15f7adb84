package org.rihla.centre.access.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.AccountView;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Accounts.Opened;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.access.ScopeChoices;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The administrator's page of accounts: who, role, territory, last seen. */
@Controller
@RequestMapping("/accounts")
public class AccountPages {
    private static final String TEMPLATE = "access/accounts";
    private static final Set<Role> GIVEN =
            Set.of(
                    Role.ADMINISTRATOR,
                    Role.DIVISION,
                    Role.COUNSELLOR,
                    Role.EMPLOYER,
                    Role.MEDIATOR);

    private final Accounts accounts;
    private final List<ScopeChoices> choices;

    AccountPages(Accounts accounts, List<ScopeChoices> choices) {
        this.accounts = accounts;
        this.choices = choices;
    }

    /**
     * A line of the list.
     *
     * @param territory the names of the records that the account is limited to; empty if it is not
     * @param mine whether it is the reader's own
     */
    public record Line(AccountView account, List<Text> territory, boolean mine) {
        /** Keeps a copy of the territory. */
        public Line {
            territory = List.copyOf(territory);
        }
    }

    /**
     * A password that is shown this once.
     *
     * @param login whose it is
     */
    public record Once(String login, String password) {}

    /**
     * The page.
     *
     * @param once a password that was just made, or null
     * @param refusal why an account could not be closed, or null
     */
    public record AccountsPage(
            List<Line> lines,
            List<Choice> roles,
            List<Choice> agencies,
            List<Choice> employers,
            List<Choice> languages,
            Form form,
            @Nullable Once once,
            @Nullable Refusal refusal) {
        /** Keeps copies. */
        public AccountsPage {
            lines = List.copyOf(lines);
            roles = List.copyOf(roles);
            agencies = List.copyOf(agencies);
            employers = List.copyOf(employers);
            languages = List.copyOf(languages);
        }
    }

    @GetMapping
    Object all(Actor actor) {
        return Pages.show(TEMPLATE, page(actor, Form.empty(), null, null));
    }

    @PostMapping
    Object open(Actor actor, Form form) {
        return switch (accounts.open(actor, read(form))) {
            case Answer.Accepted<Opened>(var opened) -> showOnce(actor, opened);
            case Answer.Refused<Opened>(var no) ->
                    Pages.refused(TEMPLATE, page(actor, form.refused(no), null, null));
        };
    }

    @PostMapping("/{id}/password")
    Object newPassword(Actor actor, @PathVariable AccountId id) {
        return switch (accounts.newPassword(actor, id)) {
            case Answer.Accepted<Opened>(var opened) -> showOnce(actor, opened);
            case Answer.Refused<Opened>(var no) -> refused(actor, no);
        };
    }

    @PostMapping("/{id}/closing")
    Object close(Actor actor, @PathVariable AccountId id) {
        String login = accounts.find(id).map(AccountView::login).orElse("");
        return switch (accounts.close(actor, id)) {
            case Answer.Accepted<AccountId> _ ->
                    Pages.done("/accounts", Text.of("access.closed", login));
            case Answer.Refused<AccountId>(var no) -> refused(actor, no);
        };
    }

    private Object refused(Actor actor, Refusal no) {
        return Pages.refused(TEMPLATE, page(actor, Form.empty(), null, no), no);
    }

    private Object showOnce(Actor actor, Opened opened) {
        AccountView account = accounts.find(opened.id()).orElseThrow(() -> new NotFound("account"));
        Once once = new Once(account.login(), opened.password());
        return Pages.answer(TEMPLATE, page(actor, Form.empty(), once, null), HttpStatus.CREATED);
    }

    private AccountsPage page(
            Actor actor, Form form, @Nullable Once once, @Nullable Refusal refusal) {
        return new AccountsPage(
                accounts.all(actor).stream().map(account -> line(actor, account)).toList(),
                GIVEN.stream().sorted().map(AccountPages::role).toList(),
                records(ScopeChoices.Kind.AGENCIES),
                records(ScopeChoices.Kind.EMPLOYER),
                List.of(Lang.values()).stream().map(AccountPages::language).toList(),
                form,
                once,
                refusal);
    }

    private Line line(Actor actor, AccountView account) {
        List<Text> territory =
                switch (account.scope()) {
                    case Scope.Agencies(var agencies) ->
                            agencies.stream()
                                    .sorted()
                                    .map(id -> name(ScopeChoices.Kind.AGENCIES, id))
                                    .toList();
                    case Scope.OfEmployer(var employer) ->
                            List.of(name(ScopeChoices.Kind.EMPLOYER, employer));
                    case Scope.Everywhere(), Scope.OfPerson(_) -> List.of();
                };
        return new Line(account, territory, account.id().equals(actor.account()));
    }

    private Text name(ScopeChoices.Kind kind, String id) {
        return choices.stream()
                .filter(choice -> choice.kind() == kind)
                .flatMap(choice -> choice.name(id).stream())
                .map(Text::asIs)
                .findFirst()
                .orElseGet(() -> Text.asIs(id));
    }

    private List<Choice> records(ScopeChoices.Kind kind) {
        return choices.stream()
                .filter(choice -> choice.kind() == kind)
                .flatMap(choice -> choice.choices().stream())
                .map(record -> Choice.of(record.id(), Text.asIs(record.name())))
                .toList();
    }

    private static NewAccount read(Form form) {
        Role role = role(form.clean("role"));
        return new NewAccount(
                form.clean("login"),
                form.clean("name"),
                role,
                scope(role, form),
                Lang.ofTag(form.clean("lang")).orElse(Lang.FR));
    }

    /** Only the part of the form that fits the role counts; the others may stay filled in. */
    private static Scope scope(Role role, Form form) {
        return switch (role) {
            case COUNSELLOR -> new Scope.Agencies(Set.copyOf(form.all("agencies")));
            case EMPLOYER -> new Scope.OfEmployer(form.clean("employer"));
            case MEDIATOR, ADMINISTRATOR, DIVISION, WORKER, SYSTEM -> new Scope.Everywhere();
        };
    }

    private static Role role(String name) {
        return GIVEN.stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(Role.SYSTEM);
    }

    private static Choice role(Role role) {
        String code = role.name().toLowerCase(Locale.ROOT);
        return new Choice(
                role.name(), Text.of("site.role." + code), Text.of("access.role." + code));
    }

    private static Choice language(Lang lang) {
        return Choice.of(lang.tag(), Text.of("access.lang." + lang.tag()));
    }
}
