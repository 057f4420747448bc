package health.concord.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Tells who listens on a port, where the system lets us see it: Linux in /proc, macOS by lsof. */
final class PortHolder {
    private static final String LISTENING = "0A";

    /** Such as "process 4711 (java -jar other.jar)"; empty when it cannot be told. */
    static Optional<String> of(int port) {
        Optional<Long> pid = Files.isDirectory(Path.of("/proc/net")) ? fromProc(port) : fromLsof(port);
        return pid.map(id -> "process " + id + describe(id));
    }

    private static String describe(long pid) {
        var info = ProcessHandle.of(pid).map(ProcessHandle::info);
        return info.flatMap(ProcessHandle.Info::commandLine)
                .or(() -> info.flatMap(ProcessHandle.Info::command))
                .map(command -> " (" + (command.length() > 90 ? command.substring(0, 90) + "…" : command) + ")")
                .orElse("");
    }

    private static Optional<Long> fromProc(int port) {
        String address = String.format(Locale.ROOT, ":%04X", port);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try {
                for (String line : Files.readAllLines(Path.of(table))) {
                    String[] field = line.strip().split("\\s+");
                    if (field.length > 9 && field[1].endsWith(address) && field[3].equals(LISTENING)) {
                        return holderOfSocket("socket:[" + field[9] + "]");
                    }
                }
            } catch (IOException notThisTable) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> holderOfSocket(String socket) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, socket))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path descriptor : open) {
                if (Files.isSymbolicLink(descriptor)
                        && Files.readSymbolicLink(descriptor).toString().equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException notOursToSee) {
            return false;
        }
    }

    private static Optional<Long> fromLsof(int port) {
        try {
            Process lsof = new ProcessBuilder("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-t")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(lsof.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            lsof.waitFor(5, TimeUnit.SECONDS);
            return answer.lines().findFirst().map(line -> Long.valueOf(line.strip()));
        } catch (IOException | RuntimeException noLsof) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private PortHolder() {}
}
