package org.rihla.centre.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second centre off a data folder. The operating system lets go of the lock when the
 * process ends, however it ends, so nothing has to be cleaned up by hand after a crash.
 */
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @throws CannotStart if another process holds it
     */
    public static FolderLock take(DataFolder folder) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw CannotStart.taken(
                        "database.folder-taken", folder.root().toString(), holder(folder.lock()));
            }
            byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(US_ASCII);
            channel.truncate(0).write(ByteBuffer.wrap(pid));
            return new FolderLock(channel);
        } catch (IOException e) {
            throw CannotStart.reading(folder.lock(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // The process ends here anyway, and with it the lock.
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static String holder(Path lock) throws IOException {
        String pid = Files.readString(lock, US_ASCII).strip();
        return pid.isEmpty() ? "?" : pid;
    }
}
