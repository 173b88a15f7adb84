package org.rihla.centre.employer.model;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.HousingProofs.ProofView;

/** Where photos and papers of houses are kept. */
public interface ProofBook {

    /** Locks a house, so that two files at once do not get past its limit. */
    void lock(HousingId housing);

    /** The files of a house in the order in which they came. */
    List<ProofView> of(HousingId housing);

    /** Keeps a file. */
    void add(ProofView proof, byte[] content);

    /** What is in a file. */
    Optional<byte[]> content(HousingId housing, String proof);
}
