package org.rihla.centre.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import org.rihla.centre.guidance.Advice;
import org.rihla.centre.guidance.Calculator;
import org.rihla.centre.guidance.LegalWays;
import org.rihla.centre.guidance.PublicCalculators;
import org.rihla.centre.guidance.Turns;
import org.rihla.centre.guidance.Typed;
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

    private final PublicCalculators calculators;
    private final LegalWays ways;
    private final Slips slips;
    private final Turns turns;

    GuidancePages(PublicCalculators calculators, LegalWays ways, Slips slips, Turns turns) {
        this.calculators = calculators;
        this.ways = ways;
        this.slips = slips;
        this.turns = turns;
    }

    @GetMapping
    ModelAndView index() {
        return Pages.show("guidance/index");
    }

    @GetMapping("/go")
    ModelAndView ways() {
        return Pages.show("guidance/ways", WaysPage.of(ways, calculators.today()));
    }

    @GetMapping("/go/{way}")
    ModelAndView way(@PathVariable String way) {
        return open(calculators.way(way, Form.empty()));
    }

    @PostMapping("/go/{way}")
    Object answerWay(@PathVariable String way, Form form, HttpServletRequest request) {
        return answer(calculators.way(way, form), form, request);
    }

    @GetMapping("/{calculator}")
    ModelAndView ask(@PathVariable String calculator) {
        return open(calculators.named(calculator));
    }

    @PostMapping("/{calculator}")
    Object answer(@PathVariable String calculator, Form form, HttpServletRequest request) {
        return answer(calculators.named(calculator), form, request);
    }

    private ModelAndView open(Calculator calculator) {
        return Pages.show(
                "guidance/ask",
                AskPage.of(calculator, calculator.blank(calculators.today()), calculators.today()));
    }

    private Object answer(Calculator calculator, Form form, HttpServletRequest request) {
        turns.take(request.getRemoteAddr());
        String as = form.clean(AS);
        if (as.equals("edit") || as.startsWith("more-")) {
            return Pages.show("guidance/ask", AskPage.of(calculator, form, calculators.today()));
        }
        Typed typed = new Typed(form);
        Advice advice = calculator.advise(typed, calculators.today());
        if (advice == null) {
            Form refused = form.refused(Refusal.ofFields("guidance.no", typed.faults()));
            return Pages.refused(
                    "guidance/ask", AskPage.of(calculator, refused, calculators.today()));
        }
        return switch (as) {
            case "slip" -> slips.page(calculator, advice, form);
            case "pdf" -> slips.pdf(calculator, advice, form);
            default -> Pages.show("guidance/answer", new AnswerPage(calculator, advice, form));
        };
    }
}
