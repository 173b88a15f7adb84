package org.rihla.centre.employer.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.HousingProofs.Picture;
import org.rihla.centre.employer.HousingProofs.ProofView;

/** Where photos and papers of houses are kept. */
public interface ProofBook {

    /** Locks a house, so that two files at once do not get past its limit. */
    void lock(HousingId housing);

    /** The files of a house in the order in which they came. */
    List<ProofView> of(HousingId housing);

    /**
     * Keeps a file.
     *
     * @param small the photo as a page shows it, or null for a paper
     */
    void add(ProofView proof, byte[] content, byte @Nullable [] small);

    /** The photos of a house that a page can show, in the order in which they came. */
    List<Picture> pictures(HousingId housing);

    /** A photo as a page shows it. */
    Optional<byte[]> picture(HousingId housing, String proof);

    /** What is in a file. */
    Optional<byte[]> content(HousingId housing, String proof);
}
