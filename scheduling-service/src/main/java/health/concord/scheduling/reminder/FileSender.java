package health.concord.scheduling.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** For local use: each message is a line of a file, so that one sees what would have been sent. */
@ApplicationScoped
class FileSender implements MessageSender {

    @ConfigProperty(name = "concord.scheduling.reminders.file")
    Path file;

    @Override
    public String name() {
        return "file";
    }

    @Override
    public synchronized void send(Channel channel, String address, String subject, String text) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(
                    file,
                    channel + " " + address + ": " + subject + " - " + text + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
