package health.concord.scheduling.reminder;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how a client is told of sessions.
 *
 * @param address e-mail address or phone number; needed unless the channel is NONE
 * @param consentedOn the day the client agreed to it; needed unless the channel is NONE
 * @param quietFrom from when nothing is sent, in the site's time; 20:00 without
 * @param quietTo until when; 08:00 without
 */
public record SetReminders(
        @NotNull Channel channel,
        @Nullable @Size(min = 3, max = 200) String address,
        @Nullable LocalDate consentedOn,
        @Nullable @JsonFormat(pattern = "HH:mm") LocalTime quietFrom,
        @Nullable @JsonFormat(pattern = "HH:mm") LocalTime quietTo) {}
