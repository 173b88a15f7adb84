package org.rihla.centre.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says why the centre cannot start, as a key of the {@code database} message bundle with its
 * arguments, so that the person at the keyboard reads a sentence in her language and never a stack
 * trace.
 */
public final class CannotStart extends RuntimeException {
    /** Exit status when something outside must be set right first (EX_CONFIG). */
    public static final int CONFIGURATION = 78;

    /**
     * Exit status when the same command may work later: the folder or the port is taken
     * (EX_TEMPFAIL).
     */
    public static final int TAKEN = 75;

    /** Exit status when reading or writing failed: full disk, missing rights (EX_IOERR). */
    public static final int INPUT_OUTPUT = 74;

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;
    private final int exitStatus;

    private CannotStart(
            int exitStatus, @Nullable Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
        this.exitStatus = exitStatus;
    }

    /** Something in the machine or the settings is missing or wrong. */
    public static CannotStart configuration(String key, Object... arguments) {
        return new CannotStart(CONFIGURATION, null, key, arguments);
    }

    /** Something is in use by another program. */
    public static CannotStart taken(String key, Object... arguments) {
        return new CannotStart(TAKEN, null, key, arguments);
    }

    /** Reading or writing failed; a full disk and a missing right have sentences of their own. */
    public static CannotStart reading(Path place, IOException cause) {
        String reason = reasonOf(cause);
        if (isDiskFull(reason)) {
            return new CannotStart(INPUT_OUTPUT, cause, "database.disk-full", place.toString());
        }
        if (isDenied(reason) || cause instanceof AccessDeniedException) {
            return notWritable(place);
        }
        return new CannotStart(
                INPUT_OUTPUT, cause, "database.input-output", place.toString(), reason);
    }

    /** The place is closed to us. */
    public static CannotStart notWritable(Path place) {
        return new CannotStart(INPUT_OUTPUT, null, "database.not-writable", place.toString());
    }

    /** The disk has less room than a centre needs, both in megabytes. */
    static CannotStart outOfRoom(Path place, long megabytes, long needed) {
        return new CannotStart(
                INPUT_OUTPUT, null, "database.little-room", place.toString(), megabytes, needed);
    }

    /** PostgreSQL itself gave up; its own last words are in the arguments. */
    public static CannotStart postgres(Path log, String lastWords) {
        if (isDiskFull(lastWords)) {
            return new CannotStart(INPUT_OUTPUT, null, "database.disk-full", log.toString());
        }
        return new CannotStart(
                INPUT_OUTPUT, null, "database.postgres-failed", log.toString(), lastWords);
    }

    /** A database that we cannot talk to, with the driver's reason. */
    public static CannotStart connection(String key, Throwable cause, Object... arguments) {
        return new CannotStart(CONFIGURATION, cause, key, arguments);
    }

    /** Key of the sentence in the {@code database} or {@code command} bundle. */
    public String key() {
        return key;
    }

    /** What the sentence is filled with. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The exit status of the command, after sysexits. */
    public int exitStatus() {
        return exitStatus;
    }

    private static String reasonOf(IOException cause) {
        String reason =
                cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }

    private static boolean isDiskFull(String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        return lower.contains("no space left") || lower.contains("disk quota exceeded");
    }

    private static boolean isDenied(String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        return lower.contains("permission denied") || lower.contains("read-only file system");
    }
}
