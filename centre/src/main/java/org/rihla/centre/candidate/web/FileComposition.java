package org.rihla.centre.candidate.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.AuditTrail;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.Lookalikes;
import org.rihla.centre.candidate.PersonTimeline;
import org.rihla.centre.candidate.PersonTimeline.Moment;
import org.rihla.centre.candidate.PersonView;
import org.rihla.centre.candidate.PersonView.DocumentView;
import org.rihla.centre.network.Network;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.FilePanel;
import org.rihla.centre.site.FilePanels;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Visitor;
import org.rihla.centre.site.parts.Action;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Step;
import org.springframework.stereotype.Component;

/** Puts a person's file together from her file, her history and other modules' parts. */
@Component
class FileComposition {
    private static final int LATEST = 5;
    private static final int ALL = 500;
    private static final int SOON_DAYS = 60;

    private final PersonTimeline timeline;
    private final AuditTrail trail;
    private final FilePanels panels;
    private final Lookalikes lookalikes;
    private final Network network;
    private final Clock clock;

    FileComposition(
            PersonTimeline timeline,
            AuditTrail trail,
            FilePanels panels,
            Lookalikes lookalikes,
            Network network,
            Clock clock) {
        this.timeline = timeline;
        this.trail = trail;
        this.panels = panels;
        this.lookalikes = lookalikes;
        this.network = network;
        this.clock = clock;
    }

    FilePage page(Actor actor, Visitor visitor, PersonView person, boolean whole, Form form) {
        String id = person.id().value();
        String cin = person.cin();
        return new FilePage(
                person,
                initials(person.name()),
                now(actor, person),
                cin == null ? null : whole ? cin : masked(cin),
                whole,
                birth(person),
                commune(person.commune()),
                person.phone(),
                papers(person),
                readings(id, LATEST),
                trail.count(id),
                path(person),
                panels.of(id, visitor, FilePanel.Column.MAIN),
                panels.of(id, visitor, FilePanel.Column.SIDE),
                form,
                actor.may(Right.WRITE_FILES));
    }

    ReadingsPage readings(PersonView person) {
        String id = person.id().value();
        return new ReadingsPage(id, person.name(), readings(id, ALL), trail.count(id));
    }

    private List<FilePage.Read> readings(String person, int atMost) {
        return trail.of(person, atMost).stream()
                .map(reading ->
                        new FilePage.Read(
                                reading.at(), reading.actor(), Text.of(reading.purpose())))
                .toList();
    }

    /** First two files that may be one, then the first paper that is missing; else nothing. */
    private NowCard now(Actor actor, PersonView person) {
        if (actor.may(Right.READ_FILES)) {
            List<Lookalikes.Pair> pairs = lookalikes.of(actor, person.id());
            if (!pairs.isEmpty()) {
                return card("compare", "/people/compare/" + pairs.getFirst().id());
            }
        }
        for (DocumentType type : PaperTexts.FIRST) {
            if (paper(person, type) == null) {
                return card("paper." + PaperTexts.code(type), "#add-paper");
            }
        }
        return new NowCard(
                Icon.CHECK,
                Text.of("candidate.now.none.when"),
                Text.of("candidate.now.none"),
                Text.of("candidate.now.none.effect"),
                List.of());
    }

    private static NowCard card(String what, String href) {
        String key = "candidate.now." + what;
        return new NowCard(
                Icon.CLOCK,
                Text.of("candidate.now.when"),
                Text.of(key),
                Text.of(key + ".effect"),
                List.of(Action.of(Text.of(key + ".action"), href)));
    }

    private List<FilePage.Paper> papers(PersonView person) {
        List<FilePage.Paper> papers = new ArrayList<>();
        for (DocumentType type : DocumentType.values()) {
            papers.add(PaperTexts.paper(type, paper(person, type), today(), SOON_DAYS));
        }
        return papers;
    }

    private static @Nullable DocumentView paper(PersonView person, DocumentType type) {
        return person.documents().stream()
                .filter(paper -> paper.type() == type)
                .findFirst()
                .orElse(null);
    }

    private List<Step> path(PersonView person) {
        List<Step> steps = new ArrayList<>();
        for (Moment moment : timeline.of(person.id())) {
            LocalDate on = LocalDate.ofInstant(moment.at(), clock.getZone());
            Text detail =
                    moment.reason() == null
                            ? Text.of("candidate.moment", on, moment.actor())
                            : Text.of("candidate.moment.why", on, moment.actor(), moment.reason());
            steps.add(Step.done(icon(moment.sentence().key()), moment.sentence(), detail));
        }
        return steps;
    }

    private static Icon icon(String kind) {
        if (kind.startsWith("candidate.history.paper") || kind.startsWith("selection")) {
            return Icon.PAPER;
        }
        return kind.startsWith("placement") ? Icon.BOAT : Icon.CHECK;
    }

    private static Text birth(PersonView person) {
        String key = "candidate.born." + person.birthPrecision().name().toLowerCase(Locale.ROOT);
        return switch (person.birthPrecision()) {
            case DAY -> Text.of(key, person.birthDate());
            case MONTH -> Text.of(key, YearMonth.from(person.birthDate()));
            case YEAR -> Text.of(key, new Code(Integer.toString(person.birthDate().getYear())));
        };
    }

    private LocalName commune(String code) {
        return network.territory(code).map(TerritoryView::name).orElse(new LocalName(code, null));
    }

    private static String masked(String cin) {
        return cin.charAt(0) + "••••" + cin.substring(Math.max(1, cin.length() - 2));
    }

    private static String initials(LocalName name) {
        String latin = name.latin();
        int space = latin.indexOf(' ');
        return latin.substring(0, 1) + (space < 0 ? "" : latin.substring(space + 1, space + 2));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
