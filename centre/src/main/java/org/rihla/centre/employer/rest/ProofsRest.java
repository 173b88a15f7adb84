package org.rihla.centre.employer.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.HousingProofs;
import org.rihla.centre.employer.HousingProofs.ProofView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.TextRules;
import org.rihla.centre.site.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Photos and papers of houses for programs. */
@RestController
@RequestMapping("/api/v1/housings/{id}/proofs")
class ProofsRest {
    private final HousingProofs proofs;
    private final Refusals refusals;

    ProofsRest(HousingProofs proofs, Refusals refusals) {
        this.proofs = proofs;
        this.refusals = refusals;
    }

    /** A list of files. */
    record ProofList(List<ProofView> items, @Nullable String next) {}

    @GetMapping
    ProofList list(Actor actor, @PathVariable HousingId id) {
        return new ProofList(proofs.of(actor, id), null);
    }

    @PostMapping(consumes = {"application/pdf", "image/jpeg", "image/png"})
    ResponseEntity<?> add(
            Actor actor,
            @PathVariable HousingId id,
            @RequestParam String title,
            @RequestBody byte[] content) {
        return switch (proofs.add(actor, id, TextRules.clean(title), content)) {
            case Answer.Accepted<ProofView>(var proof) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(proof);
            case Answer.Refused<ProofView>(var no) -> refusals.answer(no);
        };
    }
}
