package org.rihla.law.recall;

import org.jspecify.annotations.Nullable;

/**
 * An employer's wish to leave an entitled worker out.
 *
 * @param code the cause given, or null if none was given
 * @param proofReference where the proof is filed, or null
 * @param place her place on the list by the published order
 * @param posts posts of the recall
 */
public record Omission(
        @Nullable OmissionCode code,
        @Nullable String proofReference,
        RecallPlace place,
        int posts) {}
