package org.rihla.centre.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rihla.centre.guidance.Advice;
import org.rihla.centre.guidance.Calculator;
import org.rihla.centre.guidance.LegalWays;
import org.rihla.centre.guidance.Typed;
import org.rihla.centre.guidance.WayCalculator;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The calculators. What is typed comes in the body of a request, is answered, and is gone: no
 * account, no address that tells, no cookie, no line in a log, no row in a table.
 */
@Controller
@RequestMapping("/guidance")
class GuidancePages {
    /** The button that was pressed. */
    private static final String AS = "as";

    private final List<Calculator> calculators;
    private final LegalWays ways;
    private final Slips slips;
    private final Turns turns;
    private final Clock clock;

    GuidancePages(
            List<Calculator> calculators, LegalWays ways, Slips slips, Turns turns, Clock clock) {
        this.calculators = calculators;
        this.ways = ways;
        this.slips = slips;
        this.turns = turns;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index() {
        return Pages.show("guidance/index");
    }

    @GetMapping("/go")
    ModelAndView ways() {
        return Pages.show("guidance/ways", WaysPage.of(ways.toldOn(today()), today()));
    }

    @GetMapping("/go/{way}")
    ModelAndView way(@PathVariable String way) {
        return open(wayOf(way));
    }

    @PostMapping("/go/{way}")
    Object answerWay(@PathVariable String way, Form form, HttpServletRequest request) {
        return answer(wayOf(way), form, request);
    }

    @GetMapping("/{calculator}")
    ModelAndView ask(@PathVariable String calculator) {
        return open(calculator(calculator));
    }

    @PostMapping("/{calculator}")
    Object answer(@PathVariable String calculator, Form form, HttpServletRequest request) {
        return answer(calculator(calculator), form, request);
    }

    private ModelAndView open(Calculator calculator) {
        return Pages.show(
                "guidance/ask", AskPage.of(calculator, calculator.blank(today()), today()));
    }

    private Object answer(Calculator calculator, Form form, HttpServletRequest request) {
        turns.take(request.getRemoteAddr());
        String as = form.clean(AS);
        if (as.equals("edit") || as.startsWith("more-")) {
            return Pages.show("guidance/ask", AskPage.of(calculator, form, today()));
        }
        Typed typed = new Typed(form);
        Advice advice = calculator.advise(typed, today());
        if (advice == null) {
            Form refused = form.refused(Refusal.ofFields("guidance.no", typed.faults()));
            return Pages.refused("guidance/ask", AskPage.of(calculator, refused, today()));
        }
        return switch (as) {
            case "slip" -> slips.page(calculator, advice, form);
            case "pdf" -> slips.pdf(calculator, advice, form);
            default -> Pages.show("guidance/answer", new AnswerPage(calculator, advice, form));
        };
    }

    private Calculator calculator(String path) {
        return calculators.stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }

    private Calculator wayOf(String id) {
        return ways.find(id, today())
                .map(WayCalculator::new)
                .orElseThrow(() -> new NotFound("page"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
