package health.concord.scheduling.reminder;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** What a program may want otherwise; the values and why are in {@code application.properties}. */
@ConfigMapping(prefix = "concord.scheduling.reminders")
public interface ReminderSettings {

    /** By what messages leave; NONE sends nothing. */
    Way sender();

    /** How long before a session its reminder is due. */
    Duration lead();

    /** From then on nobody is written to, in the site's time. */
    LocalTime quietFrom();

    /** Until then. */
    LocalTime quietTo();

    /** Where FILE puts messages. */
    Optional<String> folder();

    /** Of e-mail. */
    String from();

    /** The address that turns e-mail into a text, with {@code {phone}} in it; without one SMTP sends no texts. */
    Optional<String> textGateway();

    /** How messages leave. */
    enum Way {
        NONE,
        FILE,
        SMTP
    }
}
