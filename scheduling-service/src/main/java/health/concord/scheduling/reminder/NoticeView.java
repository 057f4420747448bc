package health.concord.scheduling.reminder;

import health.concord.scheduling.calendar.WireTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client was told, or will be; never the words or the number.
 *
 * @param startsAt when the session is, as the client is told
 * @param reason why it was not sent
 */
public record NoticeView(
        UUID id,
        UUID session,
        UUID client,
        NoticeKind kind,
        Channel channel,
        NoticeState state,
        OffsetDateTime startsAt,
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime sentAt,
        @Nullable String reason) {

    static NoticeView of(Notice notice, ZoneId zone) {
        return new NoticeView(
                notice.id(),
                notice.session(),
                notice.client(),
                notice.kind(),
                notice.channel(),
                notice.state(),
                WireTime.of(notice.startsAt(), zone),
                WireTime.of(notice.dueAt(), zone),
                WireTime.orNull(notice.sentAt(), zone),
                notice.reason());
    }
}
