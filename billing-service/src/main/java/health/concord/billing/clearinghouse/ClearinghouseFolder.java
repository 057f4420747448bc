package health.concord.billing.clearinghouse;

import health.concord.billing.edi.InterchangeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Two folders that a clearinghouse's own program fetches from and puts into. */
final class ClearinghouseFolder implements Clearinghouse {

    private static final int AT_ONCE = 20;

    private final Path outbound;
    private final Path inbound;

    ClearinghouseFolder(Path outbound, Path inbound) {
        this.outbound = outbound;
        this.inbound = inbound;
    }

    @Override
    public void put(String name, byte[] content) {
        Path unfinished = outbound.resolve("." + name + ".part");
        try {
            Files.createDirectories(outbound);
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
            Files.move(unfinished, outbound.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the outbound folder could not be written to", e);
        }
    }

    @Override
    public List<Arrived> arrived() {
        if (!Files.isDirectory(inbound)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inbound)) {
            List<Arrived> arrived = new ArrayList<>();
            for (Path file : files.filter(ClearinghouseFolder::isWhole)
                    .sorted()
                    .limit(AT_ONCE)
                    .toList()) {
                arrived.add(new Arrived(file.getFileName().toString(), bytes(file)));
            }
            return arrived;
        } catch (IOException e) {
            throw new UncheckedIOException("the inbound folder could not be read", e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(InterchangeReader.ENOUGH);
        }
    }

    private static boolean isWhole(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.startsWith(".") && !name.endsWith(".part");
    }

    @Override
    public void taken(String name) {
        move(name, "taken");
    }

    @Override
    public void refused(String name, String why) {
        Path folder = move(name, "refused");
        try {
            Files.writeString(folder.resolve(name + ".why.txt"), why + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the reason of a refusal could not be written", e);
        }
    }

    private Path move(String name, String to) {
        Path folder = inbound.resolve(to);
        try {
            Files.createDirectories(folder);
            Files.move(inbound.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be moved within the inbound folder", e);
        }
        return folder;
    }
}
