package org.rihla.centre.candidate.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.PersonView;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.shared.LocalName;

/**
 * One person's file for life.
 *
 * @param number what stands on slips and lists instead of the name
 * @param content what was taken down, checked and normalised
 * @param agency the one that is competent for where she lives
 * @param reference the number under which another system knows her, if she was imported
 */
public record Person(
        PersonId id,
        String number,
        NewPerson content,
        AgencyId agency,
        @Nullable String reference,
        List<PersonView.DocumentView> documents,
        Instant registeredAt,
        long version) {

    /** Keeps a copy of the documents. */
    public Person {
        documents = List.copyOf(documents);
    }

    /** Her full name in both scripts, as written. */
    public LocalName name() {
        return nameOf(content);
    }

    /** The full name of somebody in both scripts, as written. */
    public static LocalName nameOf(NewPerson content) {
        String arabic = joined(content.givenNameArabic(), content.familyNameArabic());
        return new LocalName(
                content.givenNameLatin() + " " + content.familyNameLatin(),
                arabic.isBlank() ? null : arabic);
    }

    /** Whether somebody's name is the same, however it is spelt. */
    public boolean sameNameAs(NewPerson other) {
        return NameKeys.whole(name().latin()).equals(NameKeys.whole(nameOf(other).latin()));
    }

    /** The same file with other content. */
    public Person corrected(NewPerson corrected, AgencyId competent) {
        return new Person(
                id, number, corrected, competent, reference, documents, registeredAt, version);
    }

    /** The same file with a paper in place of an older one of its type. */
    public Person with(PersonView.DocumentView paper) {
        List<PersonView.DocumentView> papers = new ArrayList<>(documents);
        papers.removeIf(other -> other.type() == paper.type());
        papers.add(paper);
        papers.sort(Comparator.comparing(PersonView.DocumentView::type));
        return new Person(id, number, content, agency, reference, papers, registeredAt, version);
    }

    /** The file as staff see it. */
    public PersonView view() {
        return new PersonView(
                id,
                number,
                name(),
                content.sex(),
                content.birthDate(),
                content.birthPrecision(),
                content.cin(),
                content.commune(),
                agency,
                content.phone(),
                content.phoneOwner(),
                content.speaks(),
                content.pageLanguage(),
                content.farmMonths(),
                content.iscoExperience(),
                documents,
                registeredAt,
                version);
    }

    private static String joined(@Nullable String given, @Nullable String family) {
        return ((given == null ? "" : given) + " " + (family == null ? "" : family)).strip();
    }
}
