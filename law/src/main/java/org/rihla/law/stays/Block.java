package org.rihla.law.stays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rihla.law.InputCode;
import org.rihla.law.LawDates;
import org.rihla.law.UnusableInput;

/**
 * Days in a row; the first and the last both count.
 *
 * @param from first day
 * @param to last day
 */
public record Block(LocalDate from, LocalDate to) {

    public Block {
        if (to.isBefore(from)) {
            throw new UnusableInput(
                    InputCode.STAY_REVERSED, "a stay from %s cannot end on %s".formatted(from, to));
        }
    }

    /** How many days. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether the day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Sorted, with overlapping and adjacent blocks joined. */
    public static List<Block> merge(List<Block> blocks) {
        List<Block> merged = new ArrayList<>();
        for (Block block : blocks.stream().sorted(Comparator.comparing(Block::from)).toList()) {
            Block last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || block.from().isAfter(last.to().plusDays(1))) {
                merged.add(block);
            } else {
                merged.set(
                        merged.size() - 1,
                        new Block(last.from(), LawDates.later(last.to(), block.to())));
            }
        }
        return merged;
    }
}
