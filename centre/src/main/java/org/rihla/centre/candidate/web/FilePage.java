package org.rihla.centre.candidate.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.PersonView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.FilePanel.Panel;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Step;
import org.rihla.centre.site.parts.Tag;

/**
 * A person's file.
 *
 * @param now the one thing to do
 * @param cin her identity number, masked unless it was asked for
 * @param birth her birth date as far as it is known
 * @param papers every kind of paper with how it stands
 * @param readings the latest readings, and how many there are
 * @param path her timeline
 * @param main other modules' parts in the wide column
 * @param side other modules' parts in the narrow column
 * @param form the form for a paper
 */
public record FilePage(
        PersonView person,
        String initials,
        NowCard now,
        @Nullable String cin,
        boolean cinShown,
        Text birth,
        LocalName commune,
        @Nullable String phone,
        List<Paper> papers,
        List<Read> readings,
        long readingsCount,
        List<Step> path,
        List<Panel> main,
        List<Panel> side,
        Form form,
        boolean mayWrite) {

    /** The kinds of papers that can be put on file. */
    public List<Choice> types() {
        List<Choice> types = new ArrayList<>();
        for (DocumentType type : DocumentType.values()) {
            types.add(Choice.of(type.name(), Text.of("candidate.paper." + PaperTexts.code(type))));
        }
        return types;
    }

    /** The languages that she is reached in. */
    public List<Text> speaks() {
        return person.speaks().stream()
                .map(code ->
                        PersonForms.LANGUAGES.contains(code)
                                ? Text.of("candidate.language." + code)
                                : Text.asIs(code))
                .toList();
    }

    /** One kind of paper: how it stands and what is good to know. */
    public record Paper(Text type, Tag state, @Nullable Text date, Text note) {}

    /** One reading of the file. */
    public record Read(Instant at, String by, Text purpose) {}
}
