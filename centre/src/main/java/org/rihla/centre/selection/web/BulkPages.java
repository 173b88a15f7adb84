package org.rihla.centre.selection.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.imports.RefusedRowsFile;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.BulkMoveId;
import org.rihla.centre.selection.BulkMoves;
import org.rihla.centre.selection.BulkMoves.BulkView;
import org.rihla.centre.selection.BulkMoves.Fate;
import org.rihla.centre.selection.BulkMoves.Line;
import org.rihla.centre.selection.BulkMoves.LineView;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.web.ApplicationLists.Wanted;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One move of many applications: checked first, made once, taken back soon. */
@Controller
@RequestMapping("/calls/{call}/moves")
class BulkPages {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final String TEMPLATE = "selection/bulk";
    private static final int LONGEST_LIST = 40_000;

    private final BulkMoves bulk;
    private final Applications applications;
    private final ApplicationLists lists;
    private final BulkComposition composition;
    private final Texts texts;
    private final Languages languages;

    BulkPages(
            BulkMoves bulk,
            Applications applications,
            ApplicationLists lists,
            BulkComposition composition,
            Texts texts,
            Languages languages) {
        this.bulk = bulk;
        this.applications = applications;
        this.lists = lists;
        this.composition = composition;
        this.texts = texts;
        this.languages = languages;
    }

    @PostMapping
    Object preview(Actor actor, @PathVariable CallId call, Form form) {
        Answer<BulkView> answer =
                typed(actor, call, form).then(lines -> bulk.preview(actor, call, lines));
        return switch (answer) {
            case Answer.Accepted<BulkView>(var moves) -> Pages.goTo(path(moves));
            case Answer.Refused<BulkView>(var no) ->
                    Pages.refused(
                            "selection/applications",
                            lists.ofCall(actor, call, Wanted.of(form), null, form.refused(no)),
                            no);
        };
    }

    @GetMapping("/{id}")
    ModelAndView moves(Actor actor, @PathVariable CallId call, @PathVariable BulkMoveId id) {
        return Pages.show(TEMPLATE, composition.page(actor, found(actor, call, id), Form.empty()));
    }

    @PostMapping("/{id}/execution")
    Object apply(Actor actor, @PathVariable CallId call, @PathVariable BulkMoveId id, Form form) {
        found(actor, call, id);
        return answer(actor, call, id, form, bulk.apply(actor, id), Fate.DONE);
    }

    @PostMapping("/{id}/reversal")
    Object undo(Actor actor, @PathVariable CallId call, @PathVariable BulkMoveId id, Form form) {
        found(actor, call, id);
        return answer(actor, call, id, form, bulk.undo(actor, id), Fate.UNDONE);
    }

    @GetMapping("/{id}/refused.csv")
    ResponseEntity<byte[]> refused(
            Actor actor, @PathVariable CallId call, @PathVariable BulkMoveId id) {
        BulkView moves = found(actor, call, id);
        List<RefusedRow> rows = new ArrayList<>();
        for (int i = 0; i < moves.lines().size(); i++) {
            LineView line = moves.lines().get(i);
            Refusal no = line.refusal();
            if (no != null) {
                rows.add(new RefusedRow(moves.callCode(), i + 1L, line.typed(), no));
            }
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("refused-moves.csv")
                                .build()
                                .toString())
                .body(new RefusedRowsFile(texts, languages.current()).of(rows).getBytes(UTF_8));
    }

    private Object answer(
            Actor actor,
            CallId call,
            BulkMoveId id,
            Form form,
            Answer<BulkView> answer,
            Fate counted) {
        return switch (answer) {
            case Answer.Accepted<BulkView>(var moves) ->
                    Pages.done(
                            path(moves),
                            Text.of(
                                    "selection.many.said." + SelectionTexts.code(counted),
                                    moves.count(counted)));
            case Answer.Refused<BulkView>(var no) ->
                    Pages.refused(
                            TEMPLATE,
                            composition.page(actor, found(actor, call, id), form.refused(no)),
                            no);
        };
    }

    private BulkView found(Actor actor, CallId call, BulkMoveId id) {
        return bulk.find(actor, id)
                .filter(moves -> moves.call().equals(call))
                .orElseThrow(() -> new NotFound("bulkMove"));
    }

    private Answer<List<Line>> typed(Actor actor, CallId call, Form form) {
        FormReader reader = new FormReader(form);
        Optional<Move> move = reader.choice("move", Move.class).filter(bulk.moves()::contains);
        String typed = form.clean("reason");
        @Nullable String reason = typed.isEmpty() ? null : typed;
        if (move.isEmpty() && reader.clean()) {
            reader.fault("move", "shared.not-a-choice");
        }
        List<String> reasons = move.map(applications::reasonsOf).orElse(List.of());
        if (move.isPresent() && (reason == null) != reasons.isEmpty()) {
            reader.fault(
                    "reason", reason == null ? "shared.required" : "selection.reason-does-not-fit");
        } else if (reason != null && move.isPresent() && !reasons.contains(reason)) {
            reader.fault("reason", "selection.reason-does-not-fit");
        }
        Set<String> numbers = numbers(form);
        numbers.addAll(everybody(actor, call, form));
        if (form.value("numbers").length() > LONGEST_LIST) {
            reader.fault("numbers", "selection.too-many-lines");
        } else if (numbers.isEmpty()) {
            reader.fault("numbers", "shared.required");
        }
        return reader.clean()
                ? Answer.of(
                        numbers.stream()
                                .map(number -> new Line(number, move.orElseThrow(), reason))
                                .toList())
                : reader.refused("selection.check-fields");
    }

    /** All of the list that was open, if that was ticked. */
    private List<String> everybody(Actor actor, CallId call, Form form) {
        State state = Wanted.of(form).state();
        return state != null && form.ticked("everybody", "yes")
                ? applications
                        .page(actor, call, state, null, BulkMoves.MOST_LINES + 1)
                        .rows()
                        .stream()
                        .map(ApplicationView::number)
                        .toList()
                : List.of();
    }

    /** The ticked ones and those typed or pasted, each once. */
    private static Set<String> numbers(Form form) {
        Set<String> numbers = new LinkedHashSet<>(form.all("pick"));
        Arrays.stream(form.clean("numbers").split("[\\s,;]+"))
                .filter(number -> !number.isEmpty())
                .forEach(numbers::add);
        return numbers;
    }

    private static String path(BulkView moves) {
        return "/calls/" + moves.call().value() + "/moves/" + moves.id().value();
    }
}
