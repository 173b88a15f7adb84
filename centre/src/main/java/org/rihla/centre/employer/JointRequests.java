package org.rihla.centre.employer;

import java.util.List;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.programme.SeasonId;

/**
 * Joint requests: offers of several employers with one number, whose posts add up to the minimum of
 * the season (RD 1155/2024 art. 121.4) and should be homogeneous (art. 121.5).
 */
public interface JointRequests {

    /** What an employer has in a joint request. */
    record Share(EmployerId employer, String name, int offers, int posts) {}

    /**
     * How alike the offers are in a term.
     *
     * @param term such as {@code isco} or {@code dailyPay}
     * @param values how many different ones the offers state; 1 if they all say the same
     */
    record Likeness(String term, int values) {

        /** Whether all offers state the same. */
        public boolean same() {
            return values <= 1;
        }
    }

    /**
     * A joint request. Withdrawn and lapsed offers are listed, but their posts count for nothing.
     *
     * @param posts of all offers that count
     * @param ofOthers the part of it that the reader does not reach
     * @param minimum the posts that the season asks for
     * @param shares by employer, those that the reader reaches, most posts first
     * @param offers those that the reader reaches
     * @param likeness over all offers that count
     */
    record JointRequestView(
            String number,
            SeasonId season,
            int posts,
            int ofOthers,
            int minimum,
            List<Share> shares,
            List<OfferView> offers,
            List<Likeness> likeness) {

        /** Keeps copies. */
        public JointRequestView {
            shares = List.copyOf(shares);
            offers = List.copyOf(offers);
            likeness = List.copyOf(likeness);
        }

        /** The posts that are missing to the minimum; 0 if it is reached. */
        public int missing() {
            return Math.max(0, minimum - posts);
        }
    }

    /**
     * One joint request of which the actor reaches an offer.
     *
     * @throws org.rihla.centre.shared.NotFound if there is none
     */
    JointRequestView find(Actor actor, SeasonId season, String number);
}
