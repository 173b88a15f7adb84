package org.rihla.centre.programme.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.AvenueVersion.Check;
import org.rihla.centre.programme.AvenueVersionId;
import org.rihla.centre.programme.LegalAvenues;
import org.rihla.centre.programme.model.AvenueBook;
import org.rihla.centre.programme.model.AvenueChecks;
import org.rihla.centre.programme.model.AvenueMoves;
import org.rihla.centre.programme.model.AvenueTable;
import org.rihla.centre.programme.model.AvenueText;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.StaleVersion;
import org.rihla.centre.shared.TextRules;
import org.rihla.centre.shared.Ulid;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.AvenueState;
import org.rihla.law.avenues.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AvenueWork implements LegalAvenues {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SOURCE = 300;

    private final AvenueBook book;
    private final AvenueReading reading;
    private final History history;
    private final ProgrammeSettings settings;
    private final Clock clock;

    AvenueWork(
            AvenueBook book,
            AvenueReading reading,
            History history,
            ProgrammeSettings settings,
            Clock clock) {
        this.book = book;
        this.reading = reading;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AvenueSheet> inForce(String country, Purpose purpose, LocalDate day) {
        return reading.inForce(country, purpose, day);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean everTold(String country, Purpose purpose) {
        return book.everTold(country, purpose);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AvenueVersion> toldOn(LocalDate day) {
        return book.all().stream().filter(version -> version.toldOn(day)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AvenueVersion> told(String avenue, LocalDate day) {
        return book.ofAvenue(avenue).stream().filter(one -> one.toldOn(day)).findFirst();
    }

    @Override
    public int freshDays() {
        return settings.avenueFreshDays();
    }

    @Override
    @Transactional(readOnly = true)
    public Waiting waiting(Actor actor) {
        actor.needs(Right.MANAGE_AVENUES);
        return book.waiting(actor.account().value());
    }

    @Override
    @Transactional(readOnly = true)
    public List<AvenueVersion> all(Actor actor) {
        actor.needs(Right.SEE_AVENUES);
        return book.all();
    }

    @Override
    @Transactional(readOnly = true)
    public AvenueVersion version(Actor actor, AvenueVersionId id) {
        actor.needs(Right.SEE_AVENUES);
        return book.find(id).orElseThrow(() -> new NotFound("avenue"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AvenueVersion> versionsOf(Actor actor, String avenue) {
        actor.needs(Right.SEE_AVENUES);
        return book.ofAvenue(avenue);
    }

    @Override
    public Answer<AvenueVersion> draft(Actor actor, String document) {
        actor.needs(Right.MANAGE_AVENUES);
        return AvenueChecks.read(document).then(sheet -> add(actor, document, sheet));
    }

    private Answer<AvenueVersion> add(Actor actor, String document, AvenueSheet sheet) {
        List<AvenueVersion> before = book.lockAvenue(sheet.id());
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        AvenueVersion draft =
                new AvenueVersion(
                        new AvenueVersionId(Ulid.next(clock)),
                        number,
                        AvenueText.tidy(document),
                        sheet,
                        AvenueState.DRAFT,
                        AvenueMoves.signed(actor, clock.instant()),
                        null,
                        null,
                        new Check(null, null, null),
                        null,
                        null,
                        null,
                        0);
        if (!book.add(draft)) {
            throw new StaleVersion(List.of());
        }
        return noted(actor, draft, "drafted", null);
    }

    @Override
    public Answer<AvenueVersion> redraft(
            Actor actor, AvenueVersionId id, long version, String document) {
        actor.needs(Right.MANAGE_AVENUES);
        AvenueVersion known = locked(id);
        if (known.version() != version) {
            throw new StaleVersion(List.of());
        }
        if (known.state() != AvenueState.DRAFT) {
            return Answer.refused("programme.avenue-not-possible-now");
        }
        if (known.shipped() != null) {
            // What came with the programme stays as it came, so that it comes only once.
            return draft(actor, document);
        }
        return AvenueChecks.read(document)
                .then(sheet ->
                        sheet.id().equals(known.avenue())
                                ? kept(
                                        actor,
                                        AvenueMoves.redrafted(
                                                known,
                                                AvenueText.tidy(document),
                                                sheet,
                                                AvenueMoves.signed(actor, clock.instant())),
                                        "drafted",
                                        null)
                                : Answer.refused("programme.avenue-other-id", known.avenue()));
    }

    @Override
    public Answer<AvenueVersion> review(Actor actor, AvenueVersionId id) {
        actor.needs(Right.MANAGE_AVENUES);
        AvenueVersion known = locked(id);
        return possible(known, Move.REVIEW)
                .then(_ -> notByItsAuthor(actor, known))
                .then(_ ->
                        kept(
                                actor,
                                AvenueMoves.reviewed(
                                        known, AvenueMoves.signed(actor, clock.instant()), today()),
                                "reviewed",
                                null));
    }

    @Override
    public Answer<AvenueVersion> sendBack(Actor actor, AvenueVersionId id, String reason) {
        actor.needs(Right.MANAGE_AVENUES);
        AvenueVersion known = locked(id);
        return possible(known, Move.SEND_BACK)
                .then(_ -> written("reason", reason, LONGEST_REASON))
                .then(said -> kept(actor, AvenueMoves.sentBack(known, said), "sent-back", said));
    }

    @Override
    public Answer<AvenueVersion> publish(Actor actor, AvenueVersionId id) {
        actor.needs(Right.MANAGE_AVENUES);
        String avenue = book.find(id).orElseThrow(() -> new NotFound("avenue")).avenue();
        List<AvenueVersion> all = book.lockAvenue(avenue);
        AvenueVersion known = locked(id);
        return possible(known, Move.PUBLISH)
                .then(_ -> notByItsAuthor(actor, known))
                .then(_ -> publishable(known))
                .then(_ -> makeRoom(actor, known, all))
                .then(_ ->
                        kept(
                                actor,
                                AvenueMoves.published(
                                        known, AvenueMoves.signed(actor, clock.instant())),
                                "published",
                                null));
    }

    private static Answer<AvenueVersion> publishable(AvenueVersion known) {
        return AvenueChecks.againstTelling(known)
                .<Answer<AvenueVersion>>map(Answer.Refused::new)
                .orElseGet(() -> Answer.of(known));
    }

    /** Ends what holds until then; what begins on the same day or later stands in the way. */
    private Answer<AvenueVersion> makeRoom(
            Actor actor, AvenueVersion next, List<AvenueVersion> all) {
        List<AvenueVersion> ended = new ArrayList<>();
        for (AvenueVersion one : all) {
            if (!one.told() || !meets(one, next)) {
                continue;
            }
            boolean endable = one.state() == AvenueState.PUBLISHED;
            if (!one.from().isBefore(next.from()) || !endable) {
                return Answer.refused("programme.avenue-overlaps", one.number(), one.from());
            }
            ended.add(AvenueMoves.superseded(one, next.from().minusDays(1)));
        }
        ended.forEach(one -> kept(actor, one, "superseded", null));
        return Answer.of(next);
    }

    private static boolean meets(AvenueVersion one, AvenueVersion other) {
        LocalDate end = one.to();
        LocalDate otherEnd = other.to();
        return (end == null || !end.isBefore(other.from()))
                && (otherEnd == null || !otherEnd.isBefore(one.from()));
    }

    @Override
    public Answer<AvenueVersion> withdraw(
            Actor actor, AvenueVersionId id, LocalDate from, String reason) {
        actor.needs(Right.MANAGE_AVENUES);
        AvenueVersion known = locked(id);
        LocalDate end = known.to();
        boolean outside = from.isBefore(known.from()) || (end != null && from.isAfter(end));
        if (known.state() == AvenueState.PUBLISHED && outside) {
            return new Answer.Refused<>(
                    Refusal.ofFields(
                            "programme.check-fields",
                            List.of(FieldFault.of("from", "programme.fault.outside-validity"))));
        }
        LocalDate firstDayWithout = known.state() == AvenueState.PUBLISHED ? from : null;
        return possible(known, Move.WITHDRAW)
                .then(_ -> written("reason", reason, LONGEST_REASON))
                .then(said ->
                        kept(
                                actor,
                                AvenueMoves.withdrawn(known, firstDayWithout, said),
                                "withdrawn",
                                said));
    }

    @Override
    public Answer<AvenueVersion> checkedAgain(Actor actor, AvenueVersionId id, String source) {
        actor.needs(Right.MANAGE_AVENUES);
        AvenueVersion known = locked(id);
        if (!known.told()) {
            return Answer.refused("programme.avenue-not-possible-now");
        }
        return written("source", source, LONGEST_SOURCE)
                .then(said ->
                        kept(
                                actor,
                                AvenueMoves.checked(known, new Check(today(), actor.name(), said)),
                                "checked",
                                null));
    }

    private AvenueVersion locked(AvenueVersionId id) {
        return book.lock(id).orElseThrow(() -> new NotFound("avenue"));
    }

    private static Answer<AvenueVersion> possible(AvenueVersion known, Move move) {
        return AvenueTable.TABLE.after(known.state(), move).isPresent()
                ? Answer.of(known)
                : Answer.refused("programme.avenue-not-possible-now");
    }

    private static Answer<AvenueVersion> notByItsAuthor(Actor actor, AvenueVersion known) {
        return actor.account().value().equals(known.drafted().account())
                ? Answer.refused("programme.avenue-by-its-author", known.drafted().name())
                : Answer.of(known);
    }

    private static Answer<String> written(String field, String typed, int longest) {
        String text = TextRules.clean(typed);
        return TextRules.required(field, text)
                .or(() -> TextRules.plain(field, text, longest))
                .<Answer<String>>map(fault ->
                        new Answer.Refused<>(
                                Refusal.ofFields("programme.check-fields", List.of(fault))))
                .orElseGet(() -> Answer.of(text));
    }

    private Answer<AvenueVersion> kept(
            Actor actor, AvenueVersion version, String what, @Nullable String reason) {
        book.put(version);
        return noted(actor, version, what, reason);
    }

    private Answer<AvenueVersion> noted(
            Actor actor, AvenueVersion version, String what, @Nullable String reason) {
        history.add(
                actor,
                new History.Entry(
                        "programme.history.avenue-" + what,
                        "avenue:" + version.avenue(),
                        null,
                        null,
                        reason,
                        Map.of(
                                "a", Integer.toString(version.number()),
                                "b", version.from().toString())));
        return Answer.of(book.find(version.id()).orElse(version));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
