package org.rihla.centre.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.AvenueVersionId;
import org.rihla.centre.programme.LegalAvenues;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Signature;
import org.rihla.centre.site.parts.Step;
import org.rihla.law.avenues.AvenueState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Avenues for officers: the list, one version with its two signatures, and the moves. */
@Controller
@RequestMapping("/avenues")
public class AvenuePages {
    private static final String LIST = "programme/avenues";
    private static final String ONE = "programme/avenue";

    private final LegalAvenues avenues;
    private final History history;
    private final Clock clock;

    AvenuePages(LegalAvenues avenues, History history, Clock clock) {
        this.avenues = avenues;
        this.history = history;
        this.clock = clock;
    }

    /**
     * All versions, by country and purpose.
     *
     * @param only {@code to-read}, {@code to-publish}, or empty for all of them
     */
    public record AvenuesPage(List<AvenueShown> versions, boolean mayManage, String only) {
        /** Keeps a copy. */
        public AvenuesPage {
            versions = List.copyOf(versions);
        }
    }

    /** One place where a version differs from the one before. */
    public record Difference(String path, Text label, String before, String after) {}

    /** What she may do with a version now. */
    public record Moves(
            boolean edit, boolean review, boolean publish, boolean withdraw, boolean check) {}

    /**
     * One version.
     *
     * @param former number of the version that it is compared with, or null
     */
    public record AvenuePage(
            AvenueShown avenue,
            @Nullable Integer former,
            List<Difference> differences,
            Signature first,
            Signature second,
            Moves moves,
            List<AvenueVersion> others,
            List<Step> steps,
            int freshDays,
            Form form) {
        /** Keeps copies. */
        public AvenuePage {
            differences = List.copyOf(differences);
            others = List.copyOf(others);
            steps = List.copyOf(steps);
        }
    }

    @GetMapping
    Object all(Actor actor, @RequestParam(name = "only", required = false) @Nullable String asked) {
        String only = asked != null && AvenueTasks.LISTS.contains(asked) ? asked : "";
        LocalDate today = LocalDate.now(clock);
        return Pages.show(
                LIST,
                new AvenuesPage(
                        avenues.all(actor).stream()
                                .filter(one -> AvenueTasks.lists(only, one, actor))
                                .map(one -> AvenueWords.shown(one, avenues.freshDays(), today))
                                .toList(),
                        actor.may(Right.MANAGE_AVENUES),
                        only));
    }

    @GetMapping("/{id}")
    Object one(Actor actor, @PathVariable AvenueVersionId id) {
        return Pages.show(ONE, page(actor, id, Form.empty()));
    }

    @PostMapping("/{id}/review")
    Object review(Actor actor, @PathVariable AvenueVersionId id, Form form) {
        return answer(actor, id, form, avenues.review(actor, id), "reviewed");
    }

    @PostMapping("/{id}/return")
    Object sendBack(Actor actor, @PathVariable AvenueVersionId id, Form form) {
        return answer(
                actor, id, form, avenues.sendBack(actor, id, form.clean("reason")), "sent-back");
    }

    @PostMapping("/{id}/publication")
    Object publish(Actor actor, @PathVariable AvenueVersionId id, Form form) {
        return answer(actor, id, form, avenues.publish(actor, id), "published");
    }

    @PostMapping("/{id}/withdrawal")
    Object withdraw(Actor actor, @PathVariable AvenueVersionId id, Form form) {
        FormReader reader = new FormReader(form);
        boolean told = avenues.version(actor, id).state() == AvenueState.PUBLISHED;
        Optional<LocalDate> from = told ? reader.date("from") : Optional.of(LocalDate.now(clock));
        Answer<AvenueVersion> answer =
                from.isPresent()
                        ? avenues.withdraw(actor, id, from.get(), form.clean("reason"))
                        : reader.refused("programme.check-fields");
        return answer(actor, id, form, answer, "withdrawn");
    }

    @PostMapping("/{id}/check")
    Object check(Actor actor, @PathVariable AvenueVersionId id, Form form) {
        return answer(
                actor, id, form, avenues.checkedAgain(actor, id, form.clean("source")), "checked");
    }

    private Object answer(
            Actor actor, AvenueVersionId id, Form form, Answer<AvenueVersion> answer, String done) {
        return switch (answer) {
            case Answer.Accepted<AvenueVersion>(var version) ->
                    Pages.done(
                            "/avenues/" + version.id().value(),
                            Text.of("programme.avenue.done." + done));
            case Answer.Refused<AvenueVersion>(var no) ->
                    Pages.refused(ONE, page(actor, id, form.refused(no)), no);
        };
    }

    private AvenuePage page(Actor actor, AvenueVersionId id, Form form) {
        AvenueVersion version = avenues.version(actor, id);
        List<AvenueVersion> all = avenues.versionsOf(actor, version.avenue());
        Optional<AvenueVersion> former =
                all.stream().filter(one -> one.number() < version.number()).findFirst();
        return new AvenuePage(
                AvenueWords.shown(version, avenues.freshDays(), LocalDate.now(clock)),
                former.map(AvenueVersion::number).orElse(null),
                former.map(one -> AvenueWords.differences(one.document(), version.document()))
                        .orElse(List.of()),
                new Signature(
                        Text.of("programme.avenue.first"),
                        version.drafted().name(),
                        version.shipped() == null
                                ? Text.of("programme.avenue.signed", version.drafted().at())
                                : Text.of("programme.avenue.shipped", version.shipped())),
                second(version),
                moves(actor, version),
                all,
                AvenueWords.steps(history.ofSubject("avenue:" + version.avenue())),
                avenues.freshDays(),
                form);
    }

    private static Signature second(AvenueVersion version) {
        AvenueVersion.Signed read = version.reviewed();
        Text label = Text.of("programme.avenue.second");
        return read == null
                ? new Signature(
                        label, null, Text.of("programme.avenue.who-can", version.drafted().name()))
                : new Signature(label, read.name(), Text.of("programme.avenue.signed", read.at()));
    }

    private static Moves moves(Actor actor, AvenueVersion version) {
        boolean may = actor.may(Right.MANAGE_AVENUES);
        boolean other = !actor.account().value().equals(version.drafted().account());
        AvenueState state = version.state();
        return new Moves(
                may,
                may && other && state == AvenueState.DRAFT,
                may && other && state == AvenueState.REVIEWED,
                may && !state.next().isEmpty(),
                may && version.told());
    }
}
