package org.rihla.centre.employer.rest;

import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.JointRequests;
import org.rihla.centre.employer.JointRequests.JointRequestView;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Ulid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Joint requests for programs. */
@RestController
class JointRequestsRest {
    private final JointRequests requests;

    JointRequestsRest(JointRequests requests) {
        this.requests = requests;
    }

    @GetMapping("/api/v1/joint-requests")
    JointRequestView one(Actor actor, @RequestParam String season, @RequestParam String number) {
        if (!Ulid.isOne(season)) {
            throw new NotFound("season");
        }
        return requests.find(actor, new SeasonId(season), number);
    }
}
