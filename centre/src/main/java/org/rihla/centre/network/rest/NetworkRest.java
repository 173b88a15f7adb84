package org.rihla.centre.network.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.network.Network.NewAgency;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.NotFound;
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

/** Territories and agencies for programs. */
@RestController
@RequestMapping("/api/v1/network")
class NetworkRest {
    private static final int MOST_COMMUNES = 50;

    private final Network network;
    private final Refusals refusals;

    NetworkRest(Network network, Refusals refusals) {
        this.network = network;
        this.refusals = refusals;
    }

    /** A list of territories. */
    record Territories(List<TerritoryView> items, @Nullable String next) {}

    /** A list of agencies. */
    record Agencies(List<AgencyView> items, @Nullable String next) {}

    /** What an agency needs. */
    record NewAgencyBody(
            @Nullable String code,
            @Nullable LocalName name,
            @Nullable String province,
            @Nullable Set<String> territories) {}

    /** The agency that was added. */
    record Added(AgencyId id) {}

    /** The territory to hand over, by its code. */
    record HandOver(@Nullable String territory) {}

    @GetMapping("/regions")
    Territories regions() {
        return new Territories(network.regions(), null);
    }

    @GetMapping("/territories/{code}")
    TerritoryView territory(@PathVariable String code) {
        return network.territory(code).orElseThrow(() -> new NotFound("commune"));
    }

    @GetMapping("/territories/{code}/below")
    Territories below(@PathVariable String code) {
        return new Territories(network.below(territory(code).code()), null);
    }

    @GetMapping("/territories/{code}/agency")
    AgencyView competent(@PathVariable String code) {
        return network.competentFor(code).orElseThrow(() -> new NotFound("agency"));
    }

    @GetMapping("/communes")
    Territories communes(@RequestParam(defaultValue = "") String like) {
        return new Territories(network.communesLike(like, MOST_COMMUNES), null);
    }

    @GetMapping("/agencies")
    Agencies agencies() {
        return new Agencies(network.agencies(), null);
    }

    @PostMapping("/agencies")
    ResponseEntity<?> add(Actor actor, @RequestBody NewAgencyBody body) {
        NewAgency wanted =
                new NewAgency(
                        requireNonNullElse(body.code(), ""),
                        requireNonNullElse(body.name(), new LocalName("", null)),
                        requireNonNullElse(body.province(), ""),
                        requireNonNullElse(body.territories(), Set.of()));
        return switch (network.add(actor, wanted)) {
            case Answer.Accepted<AgencyId>(var id) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(new Added(id));
            case Answer.Refused<AgencyId>(var no) -> refusals.answer(no);
        };
    }

    @PostMapping("/agencies/{id}/territories")
    ResponseEntity<?> handOver(Actor actor, @PathVariable AgencyId id, @RequestBody HandOver body) {
        String territory = requireNonNullElse(body.territory(), "");
        return switch (network.handOver(actor, territory, id)) {
            case Answer.Accepted<AgencyId>(var to) -> ResponseEntity.ok(new Added(to));
            case Answer.Refused<AgencyId>(var no) -> refusals.answer(no);
        };
    }
}
