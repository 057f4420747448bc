package health.concord.scheduling.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSenderTest {

    @Test
    void eachMessageIsALine(@TempDir Path folder) throws IOException {
        FileSender sender = new FileSender();
        sender.file = folder.resolve("out").resolve("messages.txt");

        sender.send(Channel.EMAIL, "one@example.org", "Your appointment", "At nine.");
        sender.send(Channel.TEXT, "+15550100", "Your appointment", "At ten.");

        assertThat(Files.readAllLines(sender.file))
                .containsExactly(
                        "EMAIL one@example.org: Your appointment - At nine.",
                        "TEXT +15550100: Your appointment - At ten.");
    }
}
