package org.astc.plenary.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.security.DataSubject;

/**
 * Every erasure in a line of the file {@code erasures} beside the database: when, and the ids of account and people and
 * of what was left out, nothing else. It only grows. A restored backup is older than some of these lines, so they are
 * done again then.
 */
@ApplicationScoped
class ErasureList {
    private Path file;
    private Clock clock;

    protected ErasureList() {}

    @Inject
    ErasureList(Settings settings, Clock clock) {
        this.file = settings.data().resolve("erasures");
        this.clock = clock;
    }

    /** Writes the line so that it is on the disk when this returns. */
    synchronized void add(DataSubject subject, List<UUID> people) {
        byte[] line = ErasureLine.of(clock.instant(), subject, people).text().getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(
                file,
                EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer buffer = ByteBuffer.wrap(line);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
