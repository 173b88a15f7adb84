package org.rihla.centre.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Sessions;
import org.rihla.centre.access.security.PageSessions;
import org.rihla.centre.access.security.ToSignIn;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The two doors: staff and employers with a password, workers with their slip. */
@Controller
public class SignInPages {
    private static final String STAFF = "access/signIn";
    private static final String WORKER = "access/workerSignIn";
    private static final int LONGEST_CODE = 40;

    private final Sessions sessions;
    private final PageSessions pages;

    SignInPages(Sessions sessions, PageSessions pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    /**
     * A door.
     *
     * @param form what is typed, without the password
     * @param left whether somebody has just signed out
     */
    public record Door(Form form, boolean left) {}

    @GetMapping("/sign-in")
    Object door(@Nullable Actor actor, Form form, @RequestParam @Nullable String out) {
        return actor == null
                ? Pages.show(STAFF, new Door(onlyTo(form), out != null))
                : Pages.goTo(home(actor));
    }

    @PostMapping("/sign-in")
    Object enter(Form form, HttpServletRequest request) {
        Answer<AccountId> answer =
                sessions.enter(
                        form.value("login"), form.value("password"), request.getRemoteAddr());
        return switch (answer) {
            case Answer.Accepted<AccountId>(var account) -> {
                Actor actor = pages.begin(request, account);
                String to = form.value("to");
                yield Pages.goTo(ToSignIn.isOwn(to) ? to : home(actor));
            }
            case Answer.Refused<AccountId>(var no) -> again(STAFF, form, no);
        };
    }

    @GetMapping("/worker-sign-in")
    Object workersDoor(@Nullable Actor actor, @RequestParam @Nullable String out) {
        return actor == null
                ? Pages.show(WORKER, new Door(Form.empty(), out != null))
                : Pages.goTo(home(actor));
    }

    @PostMapping("/worker-sign-in")
    Object enterWithSlip(Form form, HttpServletRequest request) {
        FormReader typed = new FormReader(form);
        String code = typed.text("slipCode", LONGEST_CODE);
        Optional<LocalDate> birth = typed.date("birth");
        if (birth.isEmpty() || !typed.clean()) {
            Refusal faults = Refusal.ofFields("access.check-fields", typed.faults());
            return Pages.refused(WORKER, new Door(form.refused(faults), false));
        }
        Answer<AccountId> answer =
                sessions.enterWithSlip(code, birth.orElseThrow(), request.getRemoteAddr());
        return switch (answer) {
            case Answer.Accepted<AccountId>(var account) -> {
                pages.begin(request, account);
                yield Pages.goTo("/me");
            }
            case Answer.Refused<AccountId>(var no) -> again(WORKER, form, no);
        };
    }

    private static ModelAndView again(String template, Form form, Refusal no) {
        HttpStatus status =
                no.code().equals(Sessions.TOO_MANY_TRIES)
                        ? HttpStatus.TOO_MANY_REQUESTS
                        : HttpStatus.UNAUTHORIZED;
        return Pages.answer(template, new Door(form.refused(no), false), status);
    }

    private static Form onlyTo(Form form) {
        String to = form.value("to");
        return ToSignIn.isOwn(to) ? Form.empty().withAll("to", List.of(to)) : Form.empty();
    }

    private static String home(Actor actor) {
        return actor.role() == Role.WORKER ? "/me" : "/my-day";
    }
}
