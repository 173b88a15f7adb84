package org.rihla.centre.employer.work;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.HousingProofs;
import org.rihla.centre.employer.Housings;
import org.rihla.centre.employer.Housings.HousingView;
import org.rihla.centre.employer.Housings.State;
import org.rihla.centre.employer.model.EmployerChecks;
import org.rihla.centre.employer.model.FileKind;
import org.rihla.centre.employer.model.PhotoTags;
import org.rihla.centre.employer.model.ProofBook;
import org.rihla.centre.employer.model.SmallPicture;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in photos and papers of houses, and notes who reads them. */
@Service
@Transactional
class ProofWork implements HousingProofs {
    private static final int LONGEST_TITLE = 100;

    private final Housings housings;
    private final ProofBook book;
    private final History history;
    private final Clock clock;

    ProofWork(Housings housings, ProofBook book, History history, Clock clock) {
        this.housings = housings;
        this.book = book;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProofView> of(Actor actor, HousingId housing) {
        return book.of(reached(actor, housing).id());
    }

    @Override
    public Answer<ProofView> add(Actor actor, HousingId id, String title, byte[] content) {
        actor.needs(Right.FILE_OFFERS);
        HousingView house = reached(actor, id);
        List<FieldFault> faults = EmployerChecks.faultsOf("title", title, LONGEST_TITLE);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("employer.check-fields", faults));
        }
        if (house.state() == State.CLOSED) {
            return Answer.refused("employer.not-possible-now");
        }
        if (content.length == 0 || content.length > LARGEST) {
            return Answer.refused("employer.proof-size", LARGEST / (1024 * 1024));
        }
        Optional<Format> type = FileKind.of(content);
        if (type.isEmpty()) {
            return Answer.refused("employer.proof-kind");
        }
        byte[] small = type.get() == Format.PDF ? null : SmallPicture.of(content).orElse(null);
        return small == null && type.get() != Format.PDF
                ? Answer.refused("employer.proof-broken")
                : keep(actor, house, title, type.get(), content, small);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Picture> pictures(HousingId housing) {
        return book.pictures(housing);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> picture(HousingId housing, String picture) {
        return book.picture(housing, picture);
    }

    @Override
    @Transactional(readOnly = true)
    public ProofView find(Actor actor, HousingId housing, String proof) {
        return of(actor, housing).stream()
                .filter(one -> one.id().equals(proof))
                .findFirst()
                .orElseThrow(() -> new NotFound("proof"));
    }

    @Override
    public byte[] read(Actor actor, HousingId id, String proof) {
        HousingView house = reached(actor, id);
        byte[] content = book.content(id, proof).orElseThrow(() -> new NotFound("proof"));
        note(actor, house, "employer.history.proof-read");
        return content;
    }

    private Answer<ProofView> keep(
            Actor actor,
            HousingView house,
            String title,
            Format type,
            byte[] content,
            byte @Nullable [] small) {
        book.lock(house.id());
        List<ProofView> known = book.of(house.id());
        String sha256 = sha256(content);
        if (known.stream().anyMatch(one -> one.sha256().equals(sha256))) {
            return Answer.refused("employer.proof-twice");
        }
        if (known.size() >= MOST) {
            return Answer.refused("employer.proof-most", MOST);
        }
        PhotoTags tags = type == Format.JPEG ? PhotoTags.of(content) : PhotoTags.NONE;
        ProofView proof =
                new ProofView(
                        Ulid.next(clock),
                        house.id(),
                        title,
                        type,
                        content.length,
                        sha256,
                        LocalDate.now(clock),
                        actor.name(),
                        tags.takenOn(),
                        tags.at());
        book.add(proof, content, small);
        note(actor, house, "employer.history.proof-added");
        return Answer.of(proof);
    }

    private void note(Actor actor, HousingView house, String kind) {
        history.add(
                actor,
                History.Entry.of(
                        kind,
                        "employer:" + house.employer().value(),
                        null,
                        Map.of("name", house.facts().name())));
    }

    private HousingView reached(Actor actor, HousingId housing) {
        return housings.find(actor, housing).orElseThrow(() -> new NotFound("housing"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
