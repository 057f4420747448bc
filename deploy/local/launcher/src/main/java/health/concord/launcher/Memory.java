package health.concord.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much memory a process and its children hold. */
final class Memory {

    /**
     * Resident memory with what is shared among processes divided among them, so that PostgreSQL's buffers count once;
     * plain resident memory where the system does not tell.
     */
    static long residentKilobytes(Running process) {
        return ProcessHandle.of(process.pid())
                .map(root -> Stream.concat(Stream.of(root), root.descendants())
                        .mapToLong(p -> ofOne(p.pid()))
                        .sum())
                .orElse(0L);
    }

    private static long ofOne(long pid) {
        long shared = field(Path.of("/proc", Long.toString(pid), "smaps_rollup"), "Pss:");
        if (shared > 0) {
            return shared;
        }
        long resident = field(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:");
        return resident > 0 ? resident : fromPs(pid);
    }

    private static long field(Path file, String name) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(name.length()).replace("kB", "").strip())
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException notHere) {
            return 0;
        }
    }

    private static long fromPs(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException | RuntimeException unknown) {
            return 0;
        }
    }

    private Memory() {}
}
