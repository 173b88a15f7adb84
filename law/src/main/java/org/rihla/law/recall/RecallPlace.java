package org.rihla.law.recall;

import java.util.List;
import org.rihla.law.Finding;

/**
 * A worker's place on the recall list, published with its reason.
 *
 * @param rank from 1
 * @param candidate who
 * @param hash her number in the draw, which decides only between equals
 * @param listed whether there is a post for her
 * @param findings POSTS_REDUCED with the rank when there is none
 */
public record RecallPlace(
        int rank, RecallCandidate candidate, String hash, Listed listed, List<Finding> findings) {

    /** On the list, or left out for fewer posts. */
    public enum Listed {
        RECALLED,
        POSTS_REDUCED
    }

    public RecallPlace {
        findings = List.copyOf(findings);
    }
}
