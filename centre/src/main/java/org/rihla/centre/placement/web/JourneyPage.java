package org.rihla.centre.placement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.placement.Placements.ContractView;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Step;
import org.rihla.centre.site.parts.Tag;

/**
 * One journey: where it stands, what can be done next, and what the contract says.
 *
 * @param person who travels
 * @param path the steps of the journey
 * @param contract the contract beside its offer, once there is one
 * @param next the form of the one move that is being made, or null when nothing can be done
 * @param others the other moves that are possible
 * @param facts who, under which offer, with which papers
 * @param history what was entered, oldest first
 */
public record JourneyPage(
        PlacementView placement,
        @Nullable PersonLine person,
        Tag tag,
        List<Step> path,
        @Nullable ContractView contract,
        @Nullable MoveForm next,
        List<Move> others,
        List<Fact> facts,
        List<Step> history) {

    /** Keeps copies of the lists. */
    public JourneyPage {
        path = List.copyOf(path);
        others = List.copyOf(others);
        facts = List.copyOf(facts);
        history = List.copyOf(history);
    }

    /**
     * The form of one move.
     *
     * @param reasons the coded reasons to choose from, if it has any
     * @param sources what can prove it, if it must be proven
     */
    public record MoveForm(Move move, Form form, List<Choice> reasons, List<Choice> sources) {

        /** Keeps copies of the lists. */
        public MoveForm {
            reasons = List.copyOf(reasons);
            sources = List.copyOf(sources);
        }

        /** Whether the number of the authority's act and its last day are asked. */
        public boolean asksForAct() {
            return move == Move.CLEAR;
        }

        /** Whether it is asked where it happened. */
        public boolean asksWhere() {
            return move == Move.DEPART || move == Move.ARRIVE || move == Move.READ_ALOUD;
        }

        /** Whether it may be made without a reason. */
        public boolean reasonIsOptional() {
            return move == Move.END_WORK;
        }
    }
}
