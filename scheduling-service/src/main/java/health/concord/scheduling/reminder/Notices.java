package health.concord.scheduling.reminder;

import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionChanged;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.Reachable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which clients are told what, when. */
@ApplicationScoped
@Transactional
public class Notices {

    /** A reminder that quiet hours bring forward is looked for this much earlier. */
    private static final Duration NIGHT = Duration.ofHours(16);

    private static final Duration TRY_AGAIN = Duration.ofMinutes(2);

    @Inject
    NoticeRepository notices;

    @Inject
    Bookings bookings;

    @Inject
    Clients clients;

    @Inject
    ReminderSettings settings;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A notice that is taken up, and the message it is. */
    record TakenUp(UUID notice, Message message) {}

    /** Writes down the reminders that will be due soon; those written already are not written again. */
    void plan() {
        if (settings.sender() == ReminderSettings.Way.NONE) {
            return;
        }
        Instant now = clock.instant();
        List<Object[]> rows =
                notices.unreminded(now, now.plus(settings.lead()).plus(NIGHT)).toList();
        Map<UUID, Reachable> reachable =
                clients.reachable(rows.stream().map(row -> (UUID) row[1]).collect(Collectors.toSet()));
        for (Object[] row : rows) {
            Session session = (Session) row[0];
            Reachable client = reachable.get((UUID) row[1]);
            if (client != null) {
                ZoneId zone = sites.zone(session.site());
                Instant due = quiet().before(session.startsAt().minus(settings.lead()), zone);
                write(session, client, NoticeKind.REMINDER, session.startsAt(), due);
            }
        }
    }

    /** Within the transaction that changed the session: told only if that change stands. */
    void changed(@Observes SessionChanged news) {
        Instant now = clock.instant();
        if (settings.sender() == ReminderSettings.Way.NONE
                || !news.before().from().isAfter(now)) {
            return;
        }
        boolean moved = news.what() == SessionChanged.What.MOVED;
        Session session = news.session();
        Instant told = moved ? session.startsAt() : news.before().from();
        Instant due = quiet().afterwards(now, sites.zone(session.site()));
        clients.reachable(news.clients())
                .values()
                .forEach(client -> write(session, client, moved ? NoticeKind.MOVED : NoticeKind.CANCELLED, told, due));
    }

    List<UUID> due() {
        return notices.due(clock.instant());
    }

    /** Looks once more whether it still holds; empty when there is nothing to send now. */
    Optional<TakenUp> takeUp(UUID id, MessageSender sender) {
        Notice notice = notices.locked(id).orElseThrow();
        if (notice.state() != NoticeState.PENDING) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        ZoneId zone = sites.zone(notice.site());
        Instant later = quiet().afterwards(now, zone);
        if (!later.equals(now)) {
            notice.postpone(later);
            return Optional.empty();
        }
        Reachable client = clients.reachable(List.of(notice.client())).get(notice.client());
        String to = client == null ? null : to(client, notice.channel());
        Session session = bookings.find(notice.session());
        if (!notice.startsAt().isAfter(now)) {
            notice.drop("TOO_LATE");
        } else if (client == null || to == null) {
            notice.drop("NOT_PERMITTED");
        } else if (session == null || !holds(notice, session)) {
            notice.drop("OVERTAKEN");
        } else if (!sender.carries(notice.channel())) {
            notice.drop("NO_WAY");
        } else {
            notice.takeUp();
            NoticeText.Words words =
                    NoticeText.of(notice.kind(), client.language(), notice.startsAt(), zone, place(notice.site()));
            return Optional.of(new TakenUp(id, new Message(notice.channel(), to, words.subject(), words.body())));
        }
        return Optional.empty();
    }

    void sent(UUID id) {
        notices.locked(id).orElseThrow().sent(clock.instant());
    }

    void notSent(UUID id) {
        notices.locked(id)
                .orElseThrow()
                .notSent("NOT_HANDED_ON", clock.instant().plus(TRY_AGAIN));
    }

    List<NoticeView> ofSession(UUID session) {
        Session found = bookings.find(session);
        if (found == null) {
            throw Problems.notFound();
        }
        caller.requireSite(found.site());
        ZoneId zone = sites.zone(found.site());
        return notices.ofSession(session).stream()
                .map(notice -> NoticeView.of(notice, zone))
                .toList();
    }

    private void write(Session session, Reachable client, NoticeKind kind, Instant startsAt, Instant due) {
        for (Channel channel : Channel.values()) {
            if (to(client, channel) != null && !notices.isTold(session.id(), client.id(), kind, channel, startsAt)) {
                notices.persist(new Notice(session, client.id(), kind, channel, startsAt, due));
            }
        }
    }

    /** What became of the session since does not make the notice wrong. */
    private boolean holds(Notice notice, Session session) {
        return switch (notice.kind()) {
            case CANCELLED -> !session.takesPlace();
            case MOVED, REMINDER ->
                session.takesPlace()
                        && session.startsAt().equals(notice.startsAt())
                        && notices.isOnRoster(session, notice.client());
        };
    }

    private static @Nullable String to(Reachable client, Channel channel) {
        return channel == Channel.TEXT ? client.phone() : client.email();
    }

    private String place(String site) {
        return sites.require("site", site).name();
    }

    private QuietHours quiet() {
        return new QuietHours(settings.quietFrom(), settings.quietTo());
    }
}
