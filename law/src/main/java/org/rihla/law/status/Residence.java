package org.rihla.law.status;

import java.util.List;

/**
 * A lawful residence so far.
 *
 * @param months full months of lawful residence
 * @param absences length of each absence in months
 */
public record Residence(int months, List<Integer> absences) {

    public Residence {
        absences = List.copyOf(absences);
    }
}
