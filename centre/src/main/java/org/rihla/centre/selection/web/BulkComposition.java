package org.rihla.centre.selection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.BulkMoves.BulkView;
import org.rihla.centre.selection.BulkMoves.Fate;
import org.rihla.centre.selection.BulkMoves.LineView;
import org.rihla.centre.selection.BulkMoves.Stage;
import org.rihla.centre.selection.BulkMoves.WayBack;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Texts;
import org.rihla.centre.site.parts.Tag;
import org.springframework.stereotype.Component;

/** Puts the page of many moves together. */
@Component
class BulkComposition {
    private static final int SHOWN = 200;
    private static final List<Fate> ORDER =
            List.of(Fate.REFUSED, Fate.KEPT, Fate.POSSIBLE, Fate.DONE, Fate.UNDONE);

    private final People people;
    private final Texts texts;
    private final Languages languages;

    BulkComposition(People people, Texts texts, Languages languages) {
        this.people = people;
        this.texts = texts;
        this.languages = languages;
    }

    BulkPage page(Actor actor, BulkView bulk, Form form) {
        Map<PersonId, PersonLine> names =
                people.lines(
                        actor,
                        bulk.lines().stream()
                                .map(LineView::person)
                                .filter(Objects::nonNull)
                                .toList());
        String call = "/calls/" + bulk.call().value();
        return new BulkPage(
                call,
                bulk.callCode(),
                call + "/moves/" + bulk.id().value(),
                bulk.stage(),
                bulk.lines().size() - bulk.count(Fate.REFUSED),
                bulk.lines().stream().filter(BulkComposition::withoutWayBack).count(),
                bulk.count(Fate.REFUSED),
                bulk.undoUntil(),
                groups(bulk, names),
                form);
    }

    private static boolean withoutWayBack(LineView line) {
        return line.fate() != Fate.REFUSED && line.wayBack() == WayBack.NONE;
    }

    private List<BulkPage.Group> groups(BulkView bulk, Map<PersonId, PersonLine> names) {
        List<BulkPage.Group> groups = new ArrayList<>();
        for (Fate fate : ORDER) {
            List<LineView> lines =
                    bulk.lines().stream().filter(line -> line.fate() == fate).toList();
            if (!lines.isEmpty()) {
                String code = SelectionTexts.code(fate);
                groups.add(
                        new BulkPage.Group(
                                "g-" + code,
                                Text.of("selection.many.group." + code, lines.size()),
                                lines.stream()
                                        .limit(SHOWN)
                                        .map(line -> row(line, names, bulk.stage()))
                                        .toList(),
                                Math.max(0, lines.size() - SHOWN)));
            }
        }
        return groups;
    }

    private BulkPage.Row row(LineView line, Map<PersonId, PersonLine> names, Stage stage) {
        PersonLine known = line.person() == null ? null : names.get(line.person());
        Move move = line.move();
        String number = line.number();
        boolean back = line.fate() == Fate.UNDONE;
        return new BulkPage.Row(
                number == null ? line.typed() : number,
                line.application(),
                known == null ? null : known.name(),
                move == null ? null : Text.of("selection.move." + SelectionTexts.code(move)),
                tag(back ? line.to() : line.from()),
                tag(back ? line.from() : line.to()),
                why(line, stage),
                remedy(line));
    }

    private static @Nullable Text why(LineView line, Stage stage) {
        Refusal no = line.refusal();
        if (no != null) {
            return new Text(no.code(), no.args());
        }
        return stage != Stage.UNDONE && line.wayBack() == WayBack.NONE
                ? Text.of("selection.no-way-back")
                : null;
    }

    private @Nullable Text remedy(LineView line) {
        Refusal no = line.refusal();
        String key = no == null ? "" : no.code() + ".remedy";
        return no != null && texts.has(languages.current(), key) ? new Text(key, no.args()) : null;
    }

    private static @Nullable Tag tag(@Nullable State state) {
        return state == null ? null : SelectionTexts.tag(state);
    }
}
