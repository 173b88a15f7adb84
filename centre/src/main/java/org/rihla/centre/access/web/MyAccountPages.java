package org.rihla.centre.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.AccountView;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.security.PageSessions;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own account: its password and its language. */
@Controller
@RequestMapping("/my-account")
public class MyAccountPages {
    private static final String TEMPLATE = "access/myAccount";
    private static final String HERE = "/my-account";

    private final Accounts accounts;
    private final PageSessions sessions;

    MyAccountPages(Accounts accounts, PageSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * The page.
     *
     * @param password the form of the password; never filled in
     * @param language the form of the language
     */
    public record MyAccount(
            AccountView account, Form password, Form language, List<Choice> languages) {
        /** Keeps a copy of the choices. */
        public MyAccount {
            languages = List.copyOf(languages);
        }
    }

    @GetMapping
    Object mine(Actor actor) {
        return Pages.show(TEMPLATE, page(actor, Form.empty()));
    }

    /** Changing the password ends every other session; this one goes on. */
    @PostMapping("/password")
    Object changePassword(Actor actor, Form form, HttpServletRequest request) {
        refuseWorkers(actor);
        if (!form.value("wanted").equals(form.value("again"))) {
            Refusal no =
                    Refusal.ofFields(
                            "access.check-fields",
                            List.of(FieldFault.of("again", "access.password-not-same")));
            return Pages.refused(TEMPLATE, page(actor, form.refused(no)));
        }
        Answer<AccountId> answer =
                accounts.changePassword(actor, form.value("current"), form.value("wanted"));
        return switch (answer) {
            case Answer.Accepted<AccountId>(var account) -> {
                sessions.begin(request, account);
                yield Pages.done(HERE, Text.of("access.password-changed"));
            }
            case Answer.Refused<AccountId>(var no) ->
                    Pages.refused(TEMPLATE, page(actor, form.refused(no)));
        };
    }

    @PostMapping("/language")
    Object speak(Actor actor, Form form) {
        Lang lang = Lang.ofTag(form.clean("language")).orElse(Lang.FR);
        accounts.speak(actor, lang);
        return Pages.done(HERE + "?lang=" + lang.tag(), Text.of("access.language-changed"));
    }

    private MyAccount page(Actor actor, Form password) {
        refuseWorkers(actor);
        AccountView account =
                accounts.find(actor.account()).orElseThrow(() -> new NotFound("account"));
        return new MyAccount(
                account,
                password,
                Form.empty().with("language", account.lang().tag()),
                List.of(Lang.values()).stream()
                        .map(it -> Choice.of(it.tag(), Text.of("access.lang." + it.tag())))
                        .toList());
    }

    private static void refuseWorkers(Actor actor) {
        if (actor.role() == Role.WORKER) {
            throw new NotAllowed("OWN_PASSWORD");
        }
    }
}
