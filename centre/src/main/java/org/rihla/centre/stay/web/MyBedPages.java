package org.rihla.centre.stay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.HousingProofs;
import org.rihla.centre.employer.HousingProofs.Picture;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.PictureFile;
import org.rihla.centre.stay.Beds;
import org.rihla.centre.stay.Beds.OwnBed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where the worker who is signed in sleeps abroad. */
@Controller
public class MyBedPages {
    private final Beds beds;
    private final Placements placements;
    private final HousingProofs proofs;

    MyBedPages(Beds beds, Placements placements, HousingProofs proofs) {
        this.beds = beds;
        this.placements = placements;
        this.proofs = proofs;
    }

    /**
     * Her bed, or nothing while she has none.
     *
     * @param photos of her house
     */
    public record MyBed(@Nullable OwnBed own, List<Picture> photos) {}

    @GetMapping("/me/bed")
    ModelAndView bed(Actor actor) {
        actor.needs(Right.OWN_JOURNEY);
        OwnBed own = StayParts.own(beds, placements, actor).orElse(null);
        return Pages.show(
                "stay/mine",
                new MyBed(own, own == null ? List.of() : proofs.pictures(own.house().id())));
    }

    @GetMapping("/me/bed/photos/{id}")
    ResponseEntity<byte[]> photo(Actor actor, @PathVariable String id) {
        actor.needs(Right.OWN_JOURNEY);
        return StayParts.own(beds, placements, actor)
                .flatMap(own -> proofs.picture(own.house().id(), id))
                .map(PictureFile::of)
                .orElseThrow(() -> new NotFound("proof"));
    }
}
