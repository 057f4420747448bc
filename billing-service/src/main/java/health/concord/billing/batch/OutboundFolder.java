package health.concord.billing.batch;

import health.concord.billing.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The clearinghouse, for now a folder that is fetched from. A file appears in it whole or not at all. */
@ApplicationScoped
class OutboundFolder {

    @Inject
    Providers providers;

    /**
     * Puts a file there, and reads it back before it gets its name. Putting the same one again is harmless: it carries
     * the same control number, by which a receiver knows a repeat.
     */
    void put(String name, byte[] content) {
        Path folder = providers.outboundDir();
        Path unfinished = folder.resolve("." + name + ".part");
        try {
            Files.createDirectories(folder);
            try (FileChannel file = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            if (!Arrays.equals(Files.readAllBytes(unfinished), content)) {
                throw new IOException("the file does not read back as it was written");
            }
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the outbound folder could not be written to", e);
        }
    }
}
