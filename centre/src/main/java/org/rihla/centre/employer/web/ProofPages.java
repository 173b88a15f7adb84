package org.rihla.centre.employer.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.HousingProofs;
import org.rihla.centre.employer.HousingProofs.ProofView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.PictureFile;
import org.rihla.centre.site.Text;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Photos and papers of a house: taken in, and given out as files that a browser does not run. */
@Controller
@RequestMapping("/housings/{id}/proofs")
class ProofPages {
    private final HousingProofs proofs;
    private final HousingPages houses;

    ProofPages(HousingProofs proofs, HousingPages houses) {
        this.proofs = proofs;
        this.houses = houses;
    }

    @PostMapping
    Object add(
            Actor actor,
            @PathVariable HousingId id,
            Form form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        byte[] content =
                files == null || files.size() != 1 ? new byte[0] : files.getFirst().getBytes();
        return switch (proofs.add(actor, id, form.clean("title"), content)) {
            case Answer.Accepted<ProofView>(var proof) ->
                    Pages.done(
                            "/housings/" + id.value(),
                            Text.of("employer.done.proof", proof.title()));
            case Answer.Refused<ProofView>(var no) -> houses.refused(actor, id, form, no);
        };
    }

    @GetMapping("/{proof}")
    ResponseEntity<byte[]> read(
            Actor actor, @PathVariable HousingId id, @PathVariable String proof) {
        return file(proofs.find(actor, id, proof), proofs.read(actor, id, proof));
    }

    @GetMapping("/{proof}/picture")
    ResponseEntity<byte[]> picture(
            Actor actor, @PathVariable HousingId id, @PathVariable String proof) {
        ProofView found = proofs.find(actor, id, proof);
        return PictureFile.of(
                proofs.picture(id, found.id()).orElseThrow(() -> new NotFound("proof")));
    }

    private static ResponseEntity<byte[]> file(ProofView proof, byte[] content) {
        String name =
                "housing-%s.%s".formatted(proof.id(), proof.type().name().toLowerCase(Locale.ROOT));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(proof.type().mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
