package org.rihla.centre.homecoming.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AuditTrail;
import org.rihla.centre.candidate.PersonTimeline;
import org.rihla.centre.homecoming.Recalls.RecallView;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Card;
import org.rihla.centre.site.parts.Ring;
import org.rihla.centre.site.parts.Step;

/**
 * The worker's page: how many days are left, where she stands, what to do now.
 *
 * @param ring the days left of her stay, while there are any
 * @param steps chosen, papers, arrived, at work, home
 * @param now what to do now, by this module; {@code moreNow} by the others
 * @param file her file, by this module; {@code moreFile} by the others
 */
public record WorkerPath(
        LocalName name,
        @Nullable Ring ring,
        List<Step> steps,
        List<Card> now,
        List<Card> moreNow,
        List<Card> moreFile,
        List<Card> file,
        List<Card> problem) {
    private static final List<Icon> ICONS =
            List.of(Icon.FLAG, Icon.PAPER, Icon.BOAT, Icon.WORK, Icon.HOME);
    private static final List<String> NAMES =
            List.of("chosen", "papers", "arrived", "working", "home");

    /**
     * What the page of a worker's return shows.
     *
     * @param placement her latest journey, if there is one
     * @param comingHome her return, once the end of her stay is known
     */
    public record WorkerReturn(
            @Nullable PlacementView placement, @Nullable ReturnView comingHome, LocalDate today) {}

    /** Who read her file, the latest first. */
    public record Readings(List<AuditTrail.Reading> readings) {}

    /** What was done on her path, the latest first. */
    public record Lines(List<PersonTimeline.Moment> lines) {}

    /** Her recalls, the latest first. */
    public record RecallPage(List<RecallView> recalls) {}

    static @Nullable Ring ring(PlacementView placement, LocalDate today) {
        LocalDate until = placement.contractTo();
        boolean abroad =
                placement.state() == Placements.State.ARRIVED
                        || placement.state() == Placements.State.WORKING
                        || placement.state() == Placements.State.DEPARTED;
        if (!abroad || today.isAfter(until)) {
            return null;
        }
        long whole = ChronoUnit.DAYS.between(placement.contractFrom(), until) + 1;
        return new Ring(ChronoUnit.DAYS.between(today, until), Math.max(1, whole), until);
    }

    static List<Step> steps(@Nullable PlacementView placement) {
        int done = placement == null ? 0 : done(placement.state());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            Text name = Text.of("worker.step." + NAMES.get(i));
            Icon icon = i < done ? Icon.CHECK : ICONS.get(i);
            steps.add(
                    i < done
                            ? Step.done(icon, name, null)
                            : i == done && placement != null
                                    ? Step.now(icon, name, null)
                                    : Step.later(icon, name, null));
        }
        return steps;
    }

    /** How many of the five steps lie behind her. */
    private static int done(Placements.State state) {
        return switch (state) {
            case SELECTED, CONTRACT_READY, READ_TO_WORKER, SIGNED_WORKER, SIGNED_EMPLOYER -> 1;
            case CLEARED, DEPARTED -> 2;
            case ARRIVED, WORKING -> 3;
            case ENDING, EXITED, TO_LOCATE, EXITED_NOT_CHECKED_IN, LAWFUL_STAY, NOT_RETURNED -> 4;
            case RETURNED -> 5;
            case WITHDRAWN -> 0;
        };
    }
}
