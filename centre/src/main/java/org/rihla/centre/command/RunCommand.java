package org.rihla.centre.command;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.rihla.centre.database.DataFolder;
import org.rihla.centre.database.Database;
import org.rihla.centre.database.Databases;
import org.rihla.centre.database.FolderLock;

/**
 * {@code run}: takes the data folder, starts the database, then the pages, and stays until it is
 * told to stop.
 */
record RunCommand(Class<?> application, Installation installation, Terminal terminal)
        implements Command {

    @Override
    public int run(List<String> arguments) {
        Options options =
                Options.of(arguments, Set.of("--port", "--listen", "--data"), Set.of("--demo"))
                        .withoutWords();
        Listening listening = Listening.of(options);
        DataFolder folder = DataFolder.open(installation.data(options));
        try (StopOrder order = new StopOrder()) {
            order.onSignal();
            start(folder, listening, options, order);
            return stayUntilSignal();
        }
    }

    private void start(DataFolder folder, Listening listening, Options options, StopOrder order) {
        FolderLock lock = FolderLock.take(folder);
        order.started(lock::close);
        Readiness readiness = new Readiness(folder.readiness());
        readiness.close();
        listening.mustBeFree();
        terminal.say("command.starting-database");
        Database database =
                Databases.open(folder, installation.programs(folder), installation.environment());
        order.started(database::close);
        terminal.say("command.starting-pages");
        Server server = serve(folder, database, listening, options);
        order.started(server::close);
        String url = listening.url(server.port());
        order.started(readiness::close);
        readiness.announce(url);
        terminal.answer(terminal.sentence("command.ready", url, folder.root().toString()));
    }

    private Server serve(
            DataFolder folder, Database database, Listening listening, Options options) {
        Server.Mode mode =
                options.flags().contains("--demo") ? Server.Mode.DEMO : Server.Mode.CENTRE;
        return Server.start(
                application, new Server.Setting(folder, database.address(), listening, mode));
    }

    private static int stayUntilSignal() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
