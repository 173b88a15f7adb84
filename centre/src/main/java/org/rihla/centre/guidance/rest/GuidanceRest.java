package org.rihla.centre.guidance.rest;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.rihla.centre.guidance.Advice;
import org.rihla.centre.guidance.Calculator;
import org.rihla.centre.guidance.PublicCalculators;
import org.rihla.centre.guidance.Turns;
import org.rihla.centre.guidance.Typed;
import org.rihla.centre.guidance.rest.AnswerBody.Words;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Refusals;
import org.rihla.centre.site.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The calculators for programs (C36). What is asked comes in the body, never in the address, is
 * answered, and is gone; no account is needed, and none is looked at.
 */
@RestController
@RequestMapping("/api/v1/guidance")
class GuidanceRest {
    private final PublicCalculators calculators;
    private final Turns turns;
    private final Texts texts;
    private final Languages languages;
    private final Refusals refusals;
    private final AskedBodies bodies;

    GuidanceRest(
            PublicCalculators calculators,
            Turns turns,
            Texts texts,
            Languages languages,
            Refusals refusals,
            AskedBodies bodies) {
        this.calculators = calculators;
        this.turns = turns;
        this.texts = texts;
        this.languages = languages;
        this.refusals = refusals;
        this.bodies = bodies;
    }

    /** What can be asked. */
    record QuestionList(List<QuestionBody> items) {}

    @GetMapping
    QuestionList all() {
        return new QuestionList(
                Stream.concat(calculators.all().stream(), calculators.waysToday().stream())
                        .map(this::described)
                        .toList());
    }

    @GetMapping("/{question}")
    QuestionBody question(@PathVariable String question) {
        return described(calculators.named(question));
    }

    @GetMapping("/go/{way}")
    QuestionBody way(@PathVariable String way) {
        return described(calculators.way(way, Form.empty()));
    }

    @PostMapping("/{question}")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = "object"),
                            examples = {
                                @ExampleObject(name = "days", value = Examples.DAYS),
                                @ExampleObject(name = "season", value = Examples.SEASON),
                                @ExampleObject(name = "when", value = Examples.WHEN),
                                @ExampleObject(name = "return", value = Examples.RETURN),
                                @ExampleObject(name = "recall", value = Examples.RECALL),
                                @ExampleObject(name = "residence", value = Examples.RESIDENCE)
                            }))
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AnswerBody.class),
                            examples = @ExampleObject(name = "days", value = Examples.ANSWER)))
    ResponseEntity<?> answer(@PathVariable String question, HttpServletRequest request)
            throws IOException {
        turns.take(request.getRemoteAddr());
        Form form = bodies.read(request);
        return answered(calculators.named(question), form);
    }

    @PostMapping("/go/{way}")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "go", value = Examples.GO)))
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AnswerBody.class)))
    ResponseEntity<?> answerWay(@PathVariable String way, HttpServletRequest request)
            throws IOException {
        turns.take(request.getRemoteAddr());
        Form form = bodies.read(request);
        return answered(calculators.way(way, form), form);
    }

    private ResponseEntity<?> answered(Calculator calculator, Form form) {
        List<FieldFault> unknown = AskedBodies.unknown(form, calculator.questions(form));
        Typed typed = new Typed(form);
        Advice advice = calculator.advise(typed, calculators.today());
        if (advice == null || !unknown.isEmpty()) {
            return refusals.answer(
                    Refusal.ofFields(
                            "guidance.no",
                            Stream.concat(typed.faults().stream(), unknown.stream()).toList()));
        }
        return ResponseEntity.ok(
                AnswerBody.of(calculator.path(), advice, calculators.today(), words()));
    }

    private QuestionBody described(Calculator calculator) {
        return QuestionBody.of(calculator, calculators.today(), words());
    }

    private Words words() {
        return new Words(texts, languages.current());
    }
}
