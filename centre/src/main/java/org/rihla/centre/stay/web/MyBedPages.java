package org.rihla.centre.stay.web;

import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.site.Pages;
import org.rihla.centre.stay.Beds;
import org.rihla.centre.stay.Beds.OwnBed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the worker who is signed in sleeps abroad. */
@Controller
public class MyBedPages {
    private final Beds beds;
    private final Placements placements;

    MyBedPages(Beds beds, Placements placements) {
        this.beds = beds;
        this.placements = placements;
    }

    /** Her bed, or nothing while she has none. */
    public record MyBed(@Nullable OwnBed own) {}

    @GetMapping("/me/bed")
    ModelAndView bed(Actor actor) {
        actor.needs(Right.OWN_JOURNEY);
        return Pages.show(
                "stay/mine", new MyBed(StayParts.own(beds, placements, actor).orElse(null)));
    }
}
