package health.concord.scheduling.reminder;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a client was or is to be told; the text itself is not kept.
 *
 * @param why it was not sent: NO_CONSENT, OVER, CALLED_OFF, REFUSED, NOT_REACHED (it is tried again) or SENDER_FAILED
 */
public record NoticeView(
        UUID id,
        @Nullable UUID session,
        String kind,
        OffsetDateTime startsAt,
        String state,
        @Nullable String why) {}
