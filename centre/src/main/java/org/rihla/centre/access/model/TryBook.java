package org.rihla.centre.access.model;

import java.time.Duration;

/** Where wrong sign-ins are counted, for all servers of a centre together. */
public interface TryBook {

    /**
     * Counts one more try before it is checked, if there are tries left.
     *
     * @param who a hash of what is counted
     * @param limit how many tries are allowed within the window
     * @return whether there was a try left
     */
    boolean take(byte[] who, int limit, Duration window);

    /** Forgets the tries, because one of them was right. */
    void forget(byte[] who);

    /** Takes one try back, because it was right. */
    void giveBack(byte[] who);
}
