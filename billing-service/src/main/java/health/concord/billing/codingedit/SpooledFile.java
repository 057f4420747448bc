package health.concord.billing.codingedit;

import health.concord.commons.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;

/** A file that came, on disk rather than in memory; gone when it is closed. */
final class SpooledFile implements AutoCloseable {

    private final Path path;
    private final String sha256;

    private SpooledFile(Path path, String sha256) {
        this.path = path;
        this.sha256 = sha256;
    }

    /** @throws IOException when it breaks off or is longer than a request may be; nothing is left behind then */
    static SpooledFile of(InputStream body) throws IOException {
        Path path = Files.createTempFile("coding-edits", ".in");
        try (OutputStream out = Files.newOutputStream(path);
                DigestOutputStream digest = new DigestOutputStream(out, Sha256.begin())) {
            body.transferTo(digest);
            return new SpooledFile(path, Sha256.hex(digest.getMessageDigest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Reads it from its beginning. */
    void read(Reading<InputStream> reading) {
        try (InputStream in = Files.newInputStream(path)) {
            reading.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sha256() {
        return sha256;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
