package org.rihla.centre.stay.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.rihla.centre.site.Refusals;
import org.rihla.centre.stay.Beds;
import org.rihla.centre.stay.Beds.BedView;
import org.rihla.centre.stay.Beds.HouseBeds;
import org.rihla.centre.stay.Beds.OwnBed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Beds for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/v1")
class BedsRest {
    private final Beds beds;
    private final Refusals refusals;

    BedsRest(Beds beds, Refusals refusals) {
        this.beds = beds;
        this.refusals = refusals;
    }

    /** Whom to give a bed, and from which day. */
    record GiveBody(@Nullable List<String> placements, @Nullable LocalDate from) {}

    /** One line of the answer: a bed, or the code of the refusal. */
    record GivenLine(String placement, @Nullable BedView bed, @Nullable String refused) {}

    /** The answer, line by line. */
    record Given(int given, List<GivenLine> items) {}

    @GetMapping("/housings/{id}/beds")
    HouseBeds of(Actor actor, @PathVariable HousingId id) {
        return beds.of(actor, id).orElseThrow(() -> new NotFound("housing"));
    }

    @PostMapping("/housings/{id}/beds")
    ResponseEntity<?> give(Actor actor, @PathVariable HousingId id, @RequestBody GiveBody body) {
        List<String> asked = body.placements();
        if (asked == null || asked.isEmpty() || !asked.stream().allMatch(Ulid::isOne)) {
            return refusals.answer(
                    Refusal.ofFields(
                            "stay.check-fields",
                            List.of(FieldFault.of("placements", "shared.required"))));
        }
        Map<PlacementId, Answer<BedView>> answers =
                beds.give(actor, id, asked.stream().map(PlacementId::new).toList(), body.from());
        List<GivenLine> lines =
                answers.entrySet().stream().map(one -> line(one.getKey(), one.getValue())).toList();
        return ResponseEntity.ok(
                new Given((int) lines.stream().filter(one -> one.bed() != null).count(), lines));
    }

    @GetMapping("/placements/{id}/bed")
    OwnBed bed(Actor actor, @PathVariable PlacementId id) {
        return beds.of(actor, id).orElseThrow(() -> new NotFound("bed"));
    }

    @PostMapping("/placements/{id}/bed/taking-back")
    ResponseEntity<?> takeBack(Actor actor, @PathVariable PlacementId id) {
        return switch (beds.takeBack(actor, id)) {
            case Answer.Accepted<BedView>(var bed) -> ResponseEntity.ok(bed);
            case Answer.Refused<BedView>(var no) -> refusals.answer(no);
        };
    }

    private static GivenLine line(PlacementId placement, Answer<BedView> answer) {
        return switch (answer) {
            case Answer.Accepted<BedView>(var bed) -> new GivenLine(placement.value(), bed, null);
            case Answer.Refused<BedView>(var no) ->
                    new GivenLine(placement.value(), null, no.code());
        };
    }
}
