package org.rihla.centre.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The files of one PostgreSQL: made once, then only ever opened by a server of the same version.
 */
record PostgresCluster(Path files, PostgresBinaries binaries, ServerUser user) {

    /** Makes the files unless they are there, and hands them to the database's user. */
    void prepare(DatabaseSecrets secrets) throws IOException {
        if (!Files.exists(files.resolve("PG_VERSION"))) {
            create(secrets);
        }
        user.own(files);
        user.mustReach(files);
        user.mustReach(binaries.home());
    }

    /**
     * Clears away what a killed server left behind. One that still runs is stopped in good order. A
     * dead one leaves a {@code postmaster.pid} that PostgreSQL may refuse to overwrite, for
     * instance while the process that should bury the dead is asleep or the number has been given
     * to another program.
     */
    void clearLeftovers() throws IOException {
        Path pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (runsHere(pidOf(pidFile))) {
            stop(60);
        }
        new WorkingIn(files).awaitNobody();
        Files.deleteIfExists(pidFile);
    }

    /** Asks the server on these files to end its sessions and stop, and waits for it. */
    Commands.Outcome stop(int seconds) throws IOException {
        return run(
                "pg_ctl",
                List.of("stop", "-D", files.toString(), "-m", "fast", "-w", "-t", "" + seconds));
    }

    /** The command that runs the server in the foreground. */
    ProcessBuilder server(int port, Durability durability) {
        List<String> arguments = new ArrayList<>(List.of("-D", files.toString(), "-p", "" + port));
        for (String setting : durability.settings()) {
            arguments.addAll(List.of("-c", setting));
        }
        return Commands.prepare(user.command(binaries.program("postgres"), arguments), files);
    }

    private void create(DatabaseSecrets secrets) throws IOException {
        // Made aside and moved at the end: an interrupted first start leaves nothing half made.
        Path aside = Files.createTempDirectory(files.resolveSibling("."), "pgdata-").normalize();
        Path passwordFile = Files.createTempFile(aside.getParent(), "first", ".tmp");
        try {
            Files.writeString(passwordFile, secrets.administrator(), US_ASCII);
            user.own(aside);
            Files.setOwner(passwordFile, Files.getOwner(aside));
            user.mustReach(aside);
            user.mustReach(binaries.home());
            initialise(aside, passwordFile);
            Files.move(aside, files, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.delete(passwordFile);
            FileSystemUtils.deleteRecursively(aside);
        }
    }

    private void initialise(Path folder, Path passwordFile) throws IOException {
        List<String> arguments =
                List.of(
                        "--pgdata=" + folder,
                        "--username=postgres",
                        "--encoding=UTF8",
                        // Trigrams drop Arabic letters under LC_CTYPE=C; ICU's root order suits all
                        // four languages.
                        "--locale=C.UTF-8",
                        "--locale-provider=icu",
                        "--icu-locale=und",
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "--no-instructions");
        Commands.Outcome outcome =
                Commands.run(user.command(binaries.program("initdb"), arguments), folder);
        if (outcome.status() != 0) {
            throw CannotStart.postgres(folder, outcome.output());
        }
    }

    private Commands.Outcome run(String program, List<String> arguments) throws IOException {
        return Commands.run(user.command(binaries.program(program), arguments), files);
    }

    private boolean runsHere(long pid) throws IOException {
        return new WorkingIn(files).processes().contains(pid);
    }

    private static long pidOf(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile, US_ASCII);
        try {
            return lines.isEmpty() ? 0 : Math.abs(Long.parseLong(lines.getFirst().strip()));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
