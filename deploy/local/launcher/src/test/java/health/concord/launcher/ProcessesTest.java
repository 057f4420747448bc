package health.concord.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
    @TempDir
    Path folder;

    @Test
    void recordedProcessIsFoundAgainAndEnded() {
        Path record = folder.resolve("run/sleeper.process");
        Command.of(folder, List.of("sleep", "600")).startDetached(folder.resolve("log"), record);

        Running found = Running.load(record).orElseThrow();
        found.terminate(Duration.ofSeconds(5));

        assertThat(found.alive()).isFalse();
        assertThat(Running.load(record)).isEmpty();
    }

    @Test
    void childrenEndWithTheirParent() throws Exception {
        Running parent = Command.of(folder, List.of("sh", "-c", "sleep 601 & echo $! > child; wait"))
                .startDetached(folder.resolve("log"), folder.resolve("parent.process"));
        Path child = folder.resolve("child");
        assertThat(Wait.upTo(Duration.ofSeconds(10), () -> child.toFile().length() > 0))
                .isTrue();

        parent.kill9();

        assertThat(Running.of(Long.parseLong(Files.readString(child).strip()))).isEmpty();
    }

    @Test
    void sameIdWithAnotherStartIsAStranger() {
        Running self = Running.of(ProcessHandle.current());

        assertThat(self.alive()).isTrue();
        assertThat(new Running(self.pid(), self.started().minusSeconds(3600)).alive())
                .isFalse();
    }

    @Test
    void takenPortIsKnownAndItsHolderNamed() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = socket.getLocalPort();

            assertThat(Ports.free(port)).isFalse();
            assertThat(PortHolder.of(port))
                    .hasValueSatisfying(holder -> assertThat(holder)
                            .startsWith("process " + ProcessHandle.current().pid() + " ("));
        }
    }

    @Test
    void secretIsMadeOnceAndKeptPrivate() throws Exception {
        Path file = folder.resolve("secrets.properties");

        String first = new Secrets(file).of("intake.app.password");
        String again = new Secrets(file).of("intake.app.password");

        assertThat(again).isEqualTo(first).hasSize(32);
        assertThat(new Secrets(file).of("intake.owner.password")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
