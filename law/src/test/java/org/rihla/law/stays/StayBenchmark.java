package org.rihla.law.stays;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How many persons a second go through R1 and R2 on one core, beside the day-set references in the
 * same run, and how the cost grows with the number of stays.
 *
 * <p>Not a test: timings belong to no build. How to run it: docs/benchmarks/law.md.
 */
final class StayBenchmark {
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final int BATCH = 20_000;
    private static final SeasonLimit LIMIT = SeasonLimit.of(9, Frame.YEAR);

    /** The stays of one person, as R1 and as R2 see them. */
    private record Person(List<Stay> stays, List<Block> blocks) {}

    /** Seconds of the core's own time: what else the machine does is not ours. */
    private record Timed(double seconds, long sum) {}

    private StayBenchmark() {}

    /** Arguments: persons (1,000,000), persons for the reference (2,000), seed (7). */
    public static void main(String[] arguments) {
        int persons = argument(arguments, 0, 1_000_000);
        int few = argument(arguments, 1, 2_000);
        int seed = argument(arguments, 2, 7);
        PrintStream out = System.out;
        inBatches(100_000, 10, seed);
        Timed rule = inBatches(persons, 10, seed);
        report(out, "R1 and R2, %,d persons x 10 stays".formatted(persons), persons, rule);
        List<Person> sample = people(few, 10, new Random(seed));
        Timed ours = run(sample);
        Timed reference = reference(sample);
        report(out, "day-set reference, %,d of them".formatted(few), few, reference);
        out.printf("answers equal on these: %s%n", ours.sum() == reference.sum());
        out.printf(
                "times faster than the reference: %,.0f%n",
                (reference.seconds() / few) / (rule.seconds() / persons));
        for (int stays : new int[] {5, 10, 20, 40}) {
            int others = Math.min(persons, 200_000);
            inBatches(others / 4, stays, seed);
            Timed timed = inBatches(others, stays, seed);
            out.printf(
                    "%2d stays: %,10.0f persons/s, %6.1f ns a stay%n",
                    stays, others / timed.seconds(), timed.seconds() * 1e9 / others / stays);
        }
    }

    /** Persons are made batch by batch, which is not timed: a million of them need no memory. */
    private static Timed inBatches(int persons, int stays, long seed) {
        Random random = new Random(seed);
        double seconds = 0;
        long sum = 0;
        for (int done = 0; done < persons; done += BATCH) {
            Timed timed = run(people(Math.min(BATCH, persons - done), stays, random));
            seconds += timed.seconds();
            sum += timed.sum();
        }
        return new Timed(seconds, sum);
    }

    private static int argument(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    private static void report(PrintStream out, String what, int persons, Timed timed) {
        out.printf(
                "%s: %.2f s, %,.0f persons/s on one core%n",
                what, timed.seconds(), persons / timed.seconds());
    }

    private static long coreTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Timed run(List<Person> people) {
        long began = coreTime();
        long sum = 0;
        for (Person person : people) {
            ShortStayAnswer shortStay = ShortStays.assess(person.stays(), List.of(), ON);
            SeasonAnswer season = SeasonStays.assess(person.blocks(), LIMIT);
            sum += sum(shortStay.used(), shortStay.maxStayFrom(), season.days(), season.mostDays());
        }
        return new Timed((coreTime() - began) / 1e9, sum);
    }

    private static Timed reference(List<Person> people) {
        long began = coreTime();
        long sum = 0;
        for (Person person : people) {
            DaySetReference days = DaySetReference.of(person.stays(), List.of(), ON);
            MonthReference months = MonthReference.of(person.blocks(), LIMIT);
            days.firstIllegal();
            days.firstPossible(ON, List.of());
            months.first(Light.AMBER);
            months.first(Light.RED);
            months.daysLeft();
            sum +=
                    sum(
                            days.used(ON),
                            days.longestFrom(ON, List.of()),
                            months.lastDays(),
                            months.mostDays());
        }
        return new Timed((coreTime() - began) / 1e9, sum);
    }

    private static long sum(int used, int longest, int days, int most) {
        return used + 1_000L * longest + 7L * days + 11L * most;
    }

    private static List<Person> people(int persons, int stays, Random random) {
        List<Person> people = new ArrayList<>(persons);
        for (int i = 0; i < persons; i++) {
            people.add(person(random, stays));
        }
        return people;
    }

    /**
     * Stays of 1 to 45 days with 1 to 90 days between them; the last ones end near the day asked
     * about.
     */
    private static Person person(Random random, int count) {
        List<Stay> stays = new ArrayList<>(count);
        List<Block> blocks = new ArrayList<>(count);
        LocalDate to = ON.minusDays(random.nextInt(120));
        for (int i = 0; i < count; i++) {
            LocalDate from = to.minusDays(random.nextInt(45));
            stays.add(new Stay(Integer.toString(i), null, from, to));
            blocks.add(new Block(from, to));
            to = from.minusDays(1 + random.nextInt(90));
        }
        return new Person(stays, blocks);
    }
}
