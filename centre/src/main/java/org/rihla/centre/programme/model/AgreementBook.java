package org.rihla.centre.programme.model;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.programme.AgreementId;
import org.rihla.centre.programme.Agreements.AgreementView;
import org.rihla.centre.programme.Agreements.CommitmentView;
import org.rihla.centre.programme.CommitmentId;

/** Where agreements and commitments are kept. */
public interface AgreementBook {
    /** All agreements by title. */
    List<AgreementView> all();

    /** One agreement. */
    Optional<AgreementView> find(AgreementId id);

    /** One agreement, kept from others until the end of the transaction. */
    Optional<AgreementView> lock(AgreementId id);

    /** Writes an agreement, new or known. */
    void put(AgreementView agreement);

    /** Commitments of an agreement as they are kept, by due day. */
    List<CommitmentView> commitments(AgreementId id);

    /** One commitment, kept from others until the end of the transaction. */
    Optional<CommitmentView> lock(CommitmentId id);

    /** Writes a commitment, new or known. */
    void put(CommitmentView commitment);
}
