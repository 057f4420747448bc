package health.concord.scheduling.reminder;

import health.concord.commons.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** For local use: each message becomes a file, in order of time, that a person can open. */
@ApplicationScoped
class FileSender implements MessageSender {

    @Inject
    ReminderSettings settings;

    @Override
    public ReminderSettings.Way way() {
        return ReminderSettings.Way.FILE;
    }

    @Override
    public boolean carries(Channel channel) {
        return settings.folder().isPresent();
    }

    @Override
    public void send(Message message) {
        Path folder = Path.of(settings.folder().orElseThrow());
        String name = Ids.next() + "." + message.channel().name().toLowerCase(Locale.ROOT);
        try {
            Files.createDirectories(folder);
            // Whoever reads the folder sees whole messages only.
            Path whole = Files.writeString(
                    folder.resolve("." + name),
                    "To: " + message.to() + "\nSubject: " + message.subject() + "\n\n" + message.body() + "\n");
            Files.move(whole, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
