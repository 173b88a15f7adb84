package org.rihla.law.sharedlists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;
import org.rihla.law.sharedlists.ListEntry.Contract;

/**
 * One year's list for one kind of contract (R19): returning seasonals first, then by time of
 * application, then by number.
 *
 * @param year the year; the list closes on its last day
 * @param contract the kind of contract
 * @param entries in order; withdrawn ones stay in their place with their number
 */
public record SharedList(int year, Contract contract, List<ListEntry> entries) {
    private static final Comparator<ListEntry> ORDER =
            Comparator.comparing(ListEntry::priority)
                    .thenComparing(ListEntry::appliedAt)
                    .thenComparingInt(ListEntry::number);

    public SharedList {
        entries =
                entries.stream()
                        .filter(entry -> entry.contract() == contract)
                        .sorted(ORDER)
                        .toList();
        Set<Integer> seen = new HashSet<>();
        for (ListEntry entry : entries) {
            if (!seen.add(entry.number())) {
                throw new UnusableInput(
                        InputCode.DUPLICATE, "number %d comes twice".formatted(entry.number()));
            }
        }
    }

    /** The last day on which employers may ask. */
    public LocalDate closesOn() {
        return LocalDate.of(year, 12, 31);
    }

    /**
     * A request for so many: the first who consent and are qualified; nobody once the list is
     * closed.
     */
    public List<ListEntry> request(int count, LocalDate on) {
        if (on.isAfter(closesOn())) {
            return List.of();
        }
        return entries.stream().filter(ListEntry::available).limit(Math.max(0, count)).toList();
    }

    /** A request by name: her position if she may be proposed, else why not. */
    public Finding requestByNumber(int number, LocalDate on) {
        if (on.isAfter(closesOn())) {
            return Finding.reject(Rule.R19_SHARED_LIST, MessageKey.LIST_CLOSED, closesOn());
        }
        return entries.stream().anyMatch(entry -> entry.number() == number && entry.available())
                ? position(number)
                : Finding.reject(Rule.R19_SHARED_LIST, MessageKey.LIST_NOT_FOUND);
    }

    /** Her position among those still listed, which she may always ask for. */
    public Finding position(int number) {
        int position = 0;
        for (ListEntry entry : entries) {
            position += entry.listed() ? 1 : 0;
            if (entry.number() == number && entry.listed()) {
                return Finding.ok(Rule.R19_SHARED_LIST, MessageKey.LIST_POSITION, position);
            }
        }
        return Finding.reject(Rule.R19_SHARED_LIST, MessageKey.LIST_NOT_FOUND);
    }
}
