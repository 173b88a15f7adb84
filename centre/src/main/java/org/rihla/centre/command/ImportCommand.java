package org.rihla.centre.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.database.CannotStart;
import org.rihla.centre.database.DataFolder;
import org.rihla.centre.database.Database;
import org.rihla.centre.database.DatabaseAddress;
import org.rihla.centre.database.Databases;
import org.rihla.centre.database.FolderLock;
import org.rihla.centre.imports.Imports;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Refusal;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code import KIND FILE}: reads a file or a folder into the centre of a data folder, whether that
 * centre runs or not, and answers with the counts as JSON.
 */
record ImportCommand(Class<?> application, Installation installation, Terminal terminal)
        implements Command {
    private static final Actor AT_THE_KEYBOARD = Actor.system("rihla import");

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * What the command answers.
     *
     * @param refusedRows the file with the refused rows, null when there are none
     */
    record Outcome(
            String kind,
            long read,
            long applied,
            long unchanged,
            int refused,
            @Nullable String refusedRows) {}

    /** What the command answers to input that it cannot use. */
    record Refused(Why error) {
        /**
         * The reason.
         *
         * @param code for programs
         * @param message for people
         */
        record Why(String code, String message) {}
    }

    @Override
    public int run(List<String> arguments) {
        Options options = Options.of(arguments, Set.of("--data", "--refused"), Set.of());
        if (options.words().size() != 2) {
            throw new Unusable("command.import-usage");
        }
        FolderFiles files;
        try {
            files = FolderFiles.of(Path.of(options.words().getLast()));
        } catch (IOException _) {
            return unusable("command.no-such-file", options.words().getLast());
        }
        terminal.say("command.importing", options.words().getLast());
        try (StopOrder order = new StopOrder()) {
            order.onSignal();
            DataFolder folder = DataFolder.open(installation.data(options));
            Imports imports = start(folder, order);
            return read(imports, files, options, folder);
        } catch (IOException e) {
            throw CannotStart.reading(Path.of(options.words().getLast()), e);
        }
    }

    private Imports start(DataFolder folder, StopOrder order) {
        DatabaseAddress address = database(folder, order);
        Server server =
                Server.start(
                        application,
                        new Server.Setting(
                                folder,
                                address,
                                new Listening("127.0.0.1", 0),
                                Server.Mode.COMMAND));
        order.started(server::close);
        return server.context().getBean(Imports.class);
    }

    /** Our own database if nobody runs it, else the one of the centre that holds the folder. */
    private DatabaseAddress database(DataFolder folder, StopOrder order) {
        FolderLock lock;
        try {
            lock = FolderLock.take(folder);
        } catch (CannotStart e) {
            if (e.exitStatus() != CannotStart.TAKEN) {
                throw e;
            }
            return Databases.beside(folder, installation.environment());
        }
        order.started(lock::close);
        Database own =
                Databases.open(folder, installation.programs(folder), installation.environment());
        order.started(own::close);
        return own.address();
    }

    private int read(Imports imports, FolderFiles files, Options options, DataFolder folder)
            throws IOException {
        String kind = options.words().getFirst();
        if (!imports.kinds().contains(kind)) {
            return unusable(
                    "command.no-such-kind",
                    kind,
                    String.join(", ", imports.kinds().stream().sorted().toList()));
        }
        return switch (imports.run(AT_THE_KEYBOARD, kind, files)) {
            case Answer.Accepted<ImportReport>(var report) -> {
                Path refused =
                        Path.of(
                                options.value(
                                        "--refused",
                                        folder.root()
                                                .resolve("refused-" + kind + ".csv")
                                                .toString()));
                yield answer(report, refused);
            }
            case Answer.Refused<ImportReport>(Refusal(var code, var args, _)) ->
                    unusable(code, args.toArray());
        };
    }

    private int answer(ImportReport report, Path refusedRows) throws IOException {
        boolean allTaken = report.refused().isEmpty();
        if (!allTaken) {
            new RefusedRows(terminal).write(refusedRows, report);
        }
        terminal.answer(
                JSON.writeValueAsString(
                        new Outcome(
                                report.kind(),
                                report.read(),
                                report.applied(),
                                report.unchanged(),
                                report.refused().size(),
                                allTaken ? null : refusedRows.toAbsolutePath().toString())));
        return 0;
    }

    private int unusable(String key, Object... arguments) {
        String code =
                key.substring(key.indexOf('.') + 1).replace('-', '_').toUpperCase(Locale.ROOT);
        Refused refused = new Refused(new Refused.Why(code, terminal.sentence(key, arguments)));
        terminal.answer(JSON.writeValueAsString(refused));
        return CommandLine.UNUSABLE_INPUT;
    }
}
