package org.rihla.twin;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code rihla demo}: starts a centre, plays a season in it and stays, or, headless, ends with the
 * season report. Progress goes to standard error, answers to standard output.
 */
public final class Demo {
    private static final int UNUSABLE = 2;
    private static final int DIFFERS = 1;
    private static final int STEPS = 27;

    private final DemoOptions options;
    private final PrintStream out;
    private final PrintStream err;

    private Demo(DemoOptions options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** Runs a demonstration. */
    @SuppressWarnings("SystemOut") // a command speaks to its terminal
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /**
     * Plays a demonstration for another part of the house.
     *
     * @return the exit status that the command would have
     */
    @SuppressWarnings("SystemOut")
    public static int play(List<String> arguments) throws IOException, InterruptedException {
        return run(arguments, System.out, System.err);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err)
            throws IOException, InterruptedException {
        try {
            Demo demo = new Demo(DemoOptions.of(arguments), out, err);
            return demo.options.headless() ? demo.headless() : demo.open();
        } catch (DemoOptions.Unusable e) {
            out.println(
                    Client.JSON.writeValueAsString(
                            Map.of(
                                    "error",
                                    Map.of(
                                            "code",
                                            "BAD_OPTION",
                                            "message",
                                            String.valueOf(e.getMessage())))));
            return UNUSABLE;
        } catch (PlayedWrong e) {
            err.println("The season stopped: " + e.getMessage());
            return DIFFERS;
        }
    }

    private int headless() throws IOException, InterruptedException {
        Path given = options.data();
        Path data =
                given == null
                        ? home().resolve("data/headless-" + ProcessHandle.current().pid())
                        : given;
        if (Files.exists(data.resolve("pgdata"))) {
            throw new DemoOptions.Unusable(
                    "A headless season starts empty, but there is a centre in " + data);
        }
        Files.createDirectories(data);
        try (Servers centre = Servers.start(data, options.port(), options.servers());
                MemoryWatch memory = new MemoryWatch(centre)) {
            DemoState state =
                    new DemoState(false, options.workers(), options.seed(), List.of(), null, null);
            ObjectNode report = play(centre, memory, data, state, Journal.unkept(season()));
            Path file = options.report();
            if (file == null) {
                out.println(
                        Client.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report));
            } else {
                SeasonReport.write(report, file);
                err.println("The season report is in " + file.toAbsolutePath());
            }
            return report.path("reconciliation").isEmpty() ? 0 : DIFFERS;
        } finally {
            if (given == null) {
                remove(data);
            }
        }
    }

    /**
     * Another seed, size or course is another season; a retried request of this one is known again.
     */
    private String season() {
        return "%d %d %s".formatted(options.workers(), options.seed(), options.whatIf());
    }

    private int open() throws IOException, InterruptedException {
        Path given = options.data();
        Path data = (given == null ? home().resolve("data/demo") : given).toAbsolutePath();
        Files.createDirectories(data);
        try (Servers centre = Servers.start(data, options.port(), options.servers());
                MemoryWatch memory = new MemoryWatch(centre)) {
            stopWith(centre);
            err.println("The centre answers at " + centre.urls().getFirst());
            DemoState state = playedState(centre, memory, data);
            new Welcome(centre.urls().getFirst(), state).tell(out);
            return centre.await() == 0 ? 0 : DIFFERS;
        }
    }

    /** Plays what has not been played yet; what was interrupted goes on where it was. */
    private DemoState playedState(Servers centre, MemoryWatch memory, Path data)
            throws IOException {
        DemoState state = DemoState.of(data);
        if (state == null) {
            state =
                    new DemoState(
                            false,
                            options.workers(),
                            options.seed(),
                            List.of(centre.firstAdministrator()),
                            null,
                            null);
            state.keepIn(data);
        }
        if (!state.played()) {
            Journal journal = Journal.in(data);
            if (journal.known() > 0) {
                err.println("The season goes on where it was interrupted.");
            }
            try {
                play(centre, memory, data, state, journal);
                Journal.end(data);
            } catch (PlayedWrong e) {
                err.println("The season stopped: " + e.getMessage());
                err.println("What has been played stays; the pages can be used.");
            }
        }
        DemoState now = DemoState.of(data);
        return now == null ? state : now;
    }

    private ObjectNode play(
            Servers centre, MemoryWatch memory, Path data, DemoState state, Journal journal)
            throws IOException {
        Figures figures = new Figures();
        Client anybody = Client.of(centre.urls(), figures, journal);
        Staff staff =
                new Staff(
                        anybody,
                        centre.firstAdministrator(),
                        accounts -> state.with(accounts).keepIn(data));
        Progress progress = new Progress(err, STEPS);
        World world =
                new World(
                        anybody,
                        staff,
                        new SeasonSize(state.workers()),
                        state.seed(),
                        options.whatIf(),
                        progress);
        List<String> differences;
        try (Mischief _ = new Mischief(centre, options.kills(), state.seed(), progress)) {
            differences = new Play(world).season(SampleData.find());
        }
        var counted = world.division().get("/seasons/" + world.season() + "/report").orThrow();
        World.Candidate worker = worker(world);
        state.with(staff.accounts())
                .played(worker.slipCode, worker.somebody.birthDate().toString())
                .keepIn(data);
        return SeasonReport.of(
                counted,
                world,
                differences,
                figures.run(
                        new Figures.Used(
                                memory.peakMb(),
                                centre.serverSeconds(),
                                centre.databaseSeconds())));
    }

    /** Somebody who went all the way: the page of her path is worth opening. */
    private static World.Candidate worker(World world) {
        return world.candidates.stream()
                .filter(candidate -> candidate.cameHome.equals("ON_TIME"))
                .findFirst()
                .orElseGet(world.candidates::getFirst);
    }

    private static void stopWith(Servers centre) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(centre::close));
    }

    private static Path home() {
        return Path.of(Optional.ofNullable(System.getenv("RIHLA_HOME")).orElse("."));
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
