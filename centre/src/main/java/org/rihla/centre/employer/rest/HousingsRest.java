package org.rihla.centre.employer.rest;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.HousingReader;
import org.rihla.centre.employer.Housings;
import org.rihla.centre.employer.Housings.HousingView;
import org.rihla.centre.employer.Housings.Item;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Employers' housing for programs. */
@RestController
@RequestMapping("/api/v1")
class HousingsRest {
    private final Housings housings;
    private final Refusals refusals;

    HousingsRest(Housings housings, Refusals refusals) {
        this.housings = housings;
        this.refusals = refusals;
    }

    /** A house as it is sent. */
    record HousingBody(
            @Nullable String name,
            @Nullable String address,
            @Nullable String municipality,
            @Nullable Integer rooms,
            @Nullable BigDecimal area,
            @Nullable Integer bedsWomen,
            @Nullable Integer bedsMen,
            @Nullable Integer toilets,
            @Nullable Integer showers,
            @Nullable BigDecimal kmToWork,
            @Nullable BigDecimal kmToTown,
            @Nullable String licence,
            @Nullable BigDecimal rent,
            @Nullable BigDecimal utilities,
            @Nullable String collection) {
        private Form form() {
            return Form.empty()
                    .with("name", name)
                    .with("address", address)
                    .with("municipality", municipality)
                    .with("rooms", rooms)
                    .with("area", plain(area))
                    .with("bedsWomen", bedsWomen)
                    .with("bedsMen", bedsMen)
                    .with("toilets", toilets)
                    .with("showers", showers)
                    .with("kmToWork", plain(kmToWork))
                    .with("kmToTown", plain(kmToTown))
                    .with("licence", licence)
                    .with("rent", plain(rent))
                    .with("utilities", plain(utilities))
                    .with("collection", collection);
        }

        private static @Nullable String plain(@Nullable BigDecimal number) {
            return number == null ? null : number.toPlainString();
        }
    }

    /** A visit: the day, and what was found. */
    record VisitBody(@Nullable LocalDate on, @Nullable Set<Item> found) {}

    /** From when people live there. */
    record UseBody(@Nullable LocalDate from) {}

    /** Why. */
    record ClosingBody(@Nullable String reason) {}

    /** A list of houses. */
    record HousingList(List<HousingView> items, @Nullable String next) {}

    @GetMapping("/employers/{id}/housings")
    HousingList ofEmployer(Actor actor, @PathVariable EmployerId id) {
        return new HousingList(housings.ofEmployer(actor, id), null);
    }

    @PostMapping("/employers/{id}/housings")
    ResponseEntity<?> declare(
            Actor actor, @PathVariable EmployerId id, @RequestBody HousingBody body) {
        return answer(
                HousingReader.read(body.form()).then(house -> housings.declare(actor, id, house)),
                HttpStatus.CREATED);
    }

    @GetMapping("/housings/{id}")
    HousingView one(Actor actor, @PathVariable HousingId id) {
        return housings.find(actor, id).orElseThrow(() -> new NotFound("housing"));
    }

    @PostMapping("/housings/{id}/visits")
    ResponseEntity<?> visit(Actor actor, @PathVariable HousingId id, @RequestBody VisitBody body) {
        LocalDate on = body.on();
        return answer(
                on == null
                        ? needs("on")
                        : housings.visit(actor, id, on, requireNonNullElse(body.found(), Set.of())),
                HttpStatus.OK);
    }

    @PostMapping("/housings/{id}/use")
    ResponseEntity<?> use(Actor actor, @PathVariable HousingId id, @RequestBody UseBody body) {
        LocalDate from = body.from();
        return answer(from == null ? needs("from") : housings.use(actor, id, from), HttpStatus.OK);
    }

    @PostMapping("/housings/{id}/closing")
    ResponseEntity<?> close(
            Actor actor, @PathVariable HousingId id, @RequestBody ClosingBody body) {
        return answer(
                housings.close(actor, id, requireNonNullElse(body.reason(), "")), HttpStatus.OK);
    }

    private static Answer<HousingView> needs(String field) {
        return new Answer.Refused<>(
                Refusal.ofFields(
                        "employer.check-fields", List.of(FieldFault.of(field, "shared.required"))));
    }

    private ResponseEntity<?> answer(Answer<HousingView> answer, HttpStatus status) {
        return switch (answer) {
            case Answer.Accepted<HousingView>(var view) -> ResponseEntity.status(status).body(view);
            case Answer.Refused<HousingView>(var no) -> refusals.answer(no);
        };
    }
}
