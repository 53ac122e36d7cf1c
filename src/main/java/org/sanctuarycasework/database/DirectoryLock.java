package org.sanctuarycasework.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held by the running program on its data directory. The operating system lets go of it however the program ends,
 * so a server found under a free lock is an orphan and may be stopped.
 */
class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) {
        FileChannel channel = open(directory);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new DirectoryLock(channel);
            }
            channel.close();
        } catch (OverlappingFileLockException heldInThisProcess) {
            closeQuietly(channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw cannotWrite(directory, e);
        }
        throw new DatabaseNotStarted("Sanctuary Casework is already running with the data in " + directory + ".",
                "Use the one that runs, or stop it first. To run a second one, give it its own directory with "
                        + "sanctuary.database.directory.");
    }

    private static FileChannel open(Path directory) {
        try {
            Files.createDirectories(directory);
            return FileChannel.open(directory.resolve("running.lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw cannotWrite(directory, e);
        }
    }

    private static DatabaseNotStarted cannotWrite(Path directory, IOException cause) {
        return new DatabaseNotStarted(
                "The user " + System.getProperty("user.name") + " cannot write to the data directory " + directory + ".",
                "Give that user the directory, or name another with sanctuary.database.directory.", cause);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException nothingIsLost) {
            // the start is refused anyway, and the sentence that says so matters more
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
