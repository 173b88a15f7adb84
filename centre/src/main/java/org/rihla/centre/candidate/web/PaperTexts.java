package org.rihla.centre.candidate.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.PersonView.DocumentView;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Tag;

/** How a paper stands, in words: on file, to renew, missing, or not needed yet. */
final class PaperTexts {
    /** What is asked for before a selection; the others come later. */
    static final List<DocumentType> FIRST =
            List.of(
                    DocumentType.IDENTITY_CARD,
                    DocumentType.PASSPORT,
                    DocumentType.CRIMINAL_RECORD);

    private PaperTexts() {}

    /** The last part of a paper's message keys. */
    static String code(DocumentType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A line about a paper.
     *
     * @param soon days before its end from which a paper is to be renewed
     */
    static FilePage.Paper paper(
            DocumentType type, @Nullable DocumentView paper, LocalDate today, int soon) {
        Text note = Text.of("candidate.paper." + code(type) + ".note");
        Text name = Text.of("candidate.paper." + code(type));
        if (paper == null) {
            Tag tag =
                    FIRST.contains(type)
                            ? Tag.waiting(Text.of("candidate.paper.missing"))
                            : Tag.later(Text.of("candidate.paper.later"));
            return new FilePage.Paper(name, tag, null, note);
        }
        return new FilePage.Paper(name, state(paper, today, soon), date(paper), note);
    }

    private static Tag state(DocumentView paper, LocalDate today, int soon) {
        LocalDate until = paper.validUntil();
        if (until != null && until.isBefore(today.plusDays(soon))) {
            return Tag.waiting(Text.of("candidate.paper.to-renew"));
        }
        return Tag.ok(Text.of("candidate.paper.on-file"));
    }

    private static Text date(DocumentView paper) {
        LocalDate until = paper.validUntil();
        return until == null
                ? Text.of("candidate.paper.issued", paper.issuedOn())
                : Text.of("candidate.paper.until", until);
    }
}
