package org.rihla.centre.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root either hides inside a user namespace
 * of its own or becomes {@code nobody}; an ordinary user stays what she is.
 *
 * <p>Each way asks the kernel to send SIGINT (PostgreSQL's fast, clean stop) when our process dies,
 * and leaves the terminal's process group, so that Ctrl-C reaches the server first and the database
 * last.
 *
 * @param prefix what comes before each PostgreSQL command
 * @param owner the account that must own PostgreSQL's files, empty when it is our own
 */
record ServerUser(List<String> prefix, String owner) {
    private static final List<String> DIES_WITH_US = List.of("setpriv", "--pdeathsig", "INT", "--");
    // The order matters: the kernel forgets the death signal when the user namespace changes.
    private static final List<String> HIDDEN = joined(List.of("unshare", "-U"), DIES_WITH_US);
    private static final String OURSELVES = "";
    private static final List<String> AS_NOBODY =
            List.of(
                    "setpriv",
                    "--reuid=nobody",
                    "--regid=nogroup",
                    "--clear-groups",
                    "--inh-caps=-all",
                    "--no-new-privs",
                    "--pdeathsig",
                    "INT",
                    "--");

    /**
     * Finds out what this machine lets us do, by trying.
     *
     * @throws CannotStart for root on a machine that offers neither way
     */
    static ServerUser probe() {
        List<String> session =
                Commands.succeeds(List.of("setsid", "true")) ? List.of("setsid") : List.of();
        if (isRoot()) {
            return rootsWay(session);
        }
        // An account that has only a number, as some containers give, is nobody to PostgreSQL.
        boolean nameless = "?".equals(System.getProperty("user.name"));
        if (nameless && works(HIDDEN)) {
            return new ServerUser(joined(session, HIDDEN), OURSELVES);
        }
        return new ServerUser(
                works(DIES_WITH_US) ? joined(session, DIES_WITH_US) : session, OURSELVES);
    }

    private static ServerUser rootsWay(List<String> session) {
        if (works(HIDDEN)) {
            return new ServerUser(joined(session, HIDDEN), "root");
        }
        if (works(AS_NOBODY)) {
            return new ServerUser(joined(session, AS_NOBODY), "nobody");
        }
        throw CannotStart.configuration("database.root-not-possible");
    }

    /** The command as this user would run it. */
    List<String> command(Path program, List<String> arguments) {
        return joined(prefix, joined(List.of(program.toString()), arguments));
    }

    /**
     * Makes sure that the database's user can walk to a folder.
     *
     * @throws CannotStart if a parent folder is closed to it
     */
    void mustReach(Path folder) {
        if (!Commands.succeeds(joined(prefix, List.of("test", "-x", folder.toString())))) {
            throw CannotStart.configuration("database.not-reachable", folder.toString(), owner);
        }
    }

    /** Hands a folder and all in it to the database's user, and closes it to all others. */
    void own(Path folder) throws IOException {
        if (!owner.equals(OURSELVES)) {
            var accounts = folder.getFileSystem().getUserPrincipalLookupService();
            UserPrincipal wanted = accounts.lookupPrincipalByName(owner);
            if (!Files.getOwner(folder).equals(wanted)) {
                Files.walkFileTree(folder, new Handover(wanted));
            }
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private static boolean works(List<String> prefix) {
        return Commands.succeeds(joined(prefix, List.of("true")));
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid
                    && uid == 0;
        } catch (IOException e) {
            throw CannotStart.reading(Path.of("/proc/self"), e);
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    private static final class Handover extends SimpleFileVisitor<Path> {
        private final UserPrincipal owner;

        Handover(UserPrincipal owner) {
            this.owner = owner;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes seen)
                throws IOException {
            Files.setOwner(folder, owner);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
            Files.setAttribute(file, "posix:owner", owner, LinkOption.NOFOLLOW_LINKS);
            return FileVisitResult.CONTINUE;
        }
    }
}
