package org.rihla.law.questions;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.disclosure.Cell;
import org.rihla.law.disclosure.Count;
import org.rihla.law.disclosure.DisclosurePolicy;
import org.rihla.law.disclosure.SafeTable;
import org.rihla.law.disclosure.SmallCells;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;
import org.rihla.law.sharedlists.ListEntry;
import org.rihla.law.sharedlists.ListEntry.Contract;
import org.rihla.law.sharedlists.ListEntry.Mark;
import org.rihla.law.sharedlists.ListEntry.Priority;
import org.rihla.law.sharedlists.SharedList;

/** Figures for the public and shared lists: R17 and R19. */
final class FigureQuestions {
    private static final int LARGEST_FIGURE = 10_000_000;

    private FigureQuestions() {}

    /**
     * Rows between bars, figures between commas; {@code -} is a zero that could not be otherwise.
     */
    static Json.Obj suppress(Given given) {
        List<List<Count>> rows =
                Arrays.stream(given.text("rows").split("\\|", -1))
                        .map(FigureQuestions::row)
                        .toList();
        SafeTable table = SmallCells.protect(rows, policy(given));
        return Fields.of("rows", table.rows().stream().map(FigureQuestions::shown).toList())
                .and("rowTotals", cells(table.rowTotals()))
                .and("columnTotals", cells(table.columnTotals()))
                .and("total", cell(table.total()))
                .and("findings", Said.findings(List.of(table.finding())))
                .toJson();
    }

    static Json.Obj mayShow(Given given) {
        DisclosurePolicy policy = policy(given);
        Fields fields =
                Fields.of("percentage", SmallCells.percentageShown(given.whole("base", 0), policy));
        return fields.and(
                        "difference",
                        SmallCells.differenceShown(
                                given.whole("before", 0), given.whole("now", 0), policy))
                .toJson();
    }

    private static DisclosurePolicy policy(Given given) {
        return switch (given.text("for", "public")) {
            case "public" -> DisclosurePolicy.forPublic();
            case "internal" -> DisclosurePolicy.internal();
            default ->
                    throw new UnusableInput(
                            InputCode.UNKNOWN_VALUE, "figures are for public or internal use");
        };
    }

    private static List<Count> row(String text) {
        List<Count> row = new ArrayList<>();
        for (String cell : text.split(",", -1)) {
            String value = cell.strip();
            row.add(
                    "-".equals(value)
                            ? new Count(0, Count.Nature.STRUCTURAL_ZERO)
                            : Count.of(figure(value)));
        }
        return row;
    }

    /** Small enough for the totals of any table. */
    private static int figure(String value) {
        int figure = Given.whole("rows", value);
        if (figure > LARGEST_FIGURE) {
            throw new UnusableInput(
                    InputCode.BAD_NUMBER, "figures go up to %d".formatted(LARGEST_FIGURE));
        }
        return figure;
    }

    private static String shown(List<Cell> cells) {
        return String.join(" ", cells(cells));
    }

    private static List<String> cells(List<Cell> cells) {
        return cells.stream().map(FigureQuestions::cell).toList();
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Shown(var value) -> Integer.toString(value);
            case Cell.Hidden() -> "×";
        };
    }

    /** Entries as number/time/priority, a {@code w} after the number for one who has withdrawn. */
    static Json.Obj sharedList(Given given) {
        Contract contract = given.code("contract", Contract.SEASONAL);
        List<ListEntry> entries =
                given.records("entries", 3).stream().map(one -> entry(contract, one)).toList();
        SharedList list = new SharedList(given.whole("year"), contract, entries);
        Fields fields =
                Fields.of("order", list.entries().stream().map(ListEntry::number).toList())
                        .and("closesOn", list.closesOn());
        var on = given.dayOrNull("on");
        int wanted = given.whole("wanted", list.entries().size());
        String named = given.textOrNull("named");
        fields.and(
                "proposed",
                list.request(wanted, on == null ? list.closesOn() : on).stream()
                        .map(ListEntry::number)
                        .toList());
        if (named != null) {
            fields.andAll(
                    Said.verdict(
                            List.of(
                                    list.requestByNumber(
                                            given.whole("named"),
                                            on == null ? list.closesOn() : on))));
        }
        return fields.toJson();
    }

    private static ListEntry entry(Contract contract, List<String> one) {
        boolean withdrawn = one.get(0).endsWith("w");
        String number = withdrawn ? one.get(0).substring(0, one.get(0).length() - 1) : one.get(0);
        Set<Mark> marks = EnumSet.of(Mark.CONSENTS, Mark.QUALIFIED);
        if (withdrawn) {
            marks.add(Mark.WITHDRAWN);
        }
        return new ListEntry(
                Given.whole("number", number),
                contract,
                time(one.get(1)),
                Given.code("priority", one.get(2), Priority.class),
                marks);
    }

    private static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnusableInput(
                    InputCode.BAD_DATE,
                    "\"" + text + "\" is no time; maybe write it as 2026-02-10T09:00:00");
        }
    }
}
