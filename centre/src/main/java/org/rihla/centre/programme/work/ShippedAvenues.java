package org.rihla.centre.programme.work;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.AvenueVersion.Check;
import org.rihla.centre.programme.AvenueVersion.Signed;
import org.rihla.centre.programme.AvenueVersionId;
import org.rihla.centre.programme.model.AvenueBook;
import org.rihla.centre.programme.model.AvenueText;
import org.rihla.centre.shared.Release;
import org.rihla.centre.shared.Ulid;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.AvenueState;
import org.rihla.law.avenues.Catalogue;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the avenues that come with the programme into an empty catalogue. A newer programme brings
 * its changed texts as drafts for officers to read; what they have published is never overwritten.
 */
@Component
class ShippedAvenues implements ApplicationRunner {
    private static final String AUTHOR = "shipped";

    private final AvenueBook book;
    private final Clock clock;

    ShippedAvenues(AvenueBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        for (AvenueSheet sheet : Catalogue.shipped().sheets()) {
            String document = AvenueText.tidy(Catalogue.document(sheet.id()));
            List<AvenueVersion> known = book.lockAvenue(sheet.id());
            if (known.isEmpty()) {
                book.add(version(sheet, 1, document, sheet.review().state()));
            } else if (known.stream().noneMatch(one -> one.document().equals(document))) {
                int next = known.getFirst().number() + 1;
                book.add(version(sheet, next, document, AvenueState.DRAFT));
            }
        }
    }

    private AvenueVersion version(
            AvenueSheet sheet, int number, String document, AvenueState state) {
        Signed author = new Signed(AUTHOR, sheet.review().draftedBy(), clock.instant());
        return new AvenueVersion(
                new AvenueVersionId(Ulid.next(clock)),
                number,
                document,
                sheet,
                state,
                author,
                second(sheet, state),
                null,
                new Check(
                        sheet.review().lastCheckedOn(),
                        sheet.review().reviewedBy(),
                        sheet.source()),
                Release.name(),
                null,
                null,
                0);
    }

    private @Nullable Signed second(AvenueSheet sheet, AvenueState state) {
        String reader = sheet.review().reviewedBy();
        return reader == null || state == AvenueState.DRAFT
                ? null
                : new Signed("shipped-second", reader, clock.instant());
    }
}
