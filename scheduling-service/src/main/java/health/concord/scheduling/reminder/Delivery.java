package health.concord.scheduling.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import health.concord.commons.problem.Faults;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.client.Clients;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due, each at most once: it is marked before it is handed over, and what was marked when a process died is
 * left for people to see rather than sent a second time. What surely was not taken is tried again.
 */
@ApplicationScoped
public class Delivery {

    static final String TASK = "reminder-delivery";

    /** What tells of a time at which to come. */
    private static final Set<Notice.Kind> TELLS_WHEN = EnumSet.of(Notice.Kind.REMINDER, Notice.Kind.MOVED);

    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final String REFUSED = "REFUSED";
    private static final String NOT_REACHED = "NOT_REACHED";
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    NoticeRepository notices;

    @Inject
    @All
    List<MessageSender> senders;

    @Inject
    Reminders reminders;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    @ConfigProperty(name = "concord.scheduling.reminders.sender")
    String chosen;

    @ConfigProperty(name = "concord.scheduling.reminders.ahead")
    Duration ahead;

    /** What is to be said to whom. */
    private record Message(Channel channel, String address, String subject, String text) {}

    @Produces
    @Singleton
    RecurringTask<Void> delivering() {
        return Tasks.recurring(TASK, FixedDelay.of(EVERY)).execute((task, context) -> deliver());
    }

    void deliver() {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().call(() -> notices.remind(now, now.plus(ahead)));
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> notices.due(now))) {
            Message message = QuarkusTransaction.requiringNew().call(() -> take(id));
            if (message != null) {
                hand(id, message);
            }
        }
    }

    private void hand(UUID id, Message message) {
        try {
            sender().send(message.channel(), message.address(), message.subject(), message.text());
            end(id, Notice.State.SENT, null);
        } catch (NotSent e) {
            LOG.warnf("notice %s was not taken: %s", id, Faults.describe(e));
            if (e.isForGood()) {
                end(id, Notice.State.SKIPPED, REFUSED);
            } else {
                QuarkusTransaction.requiringNew()
                        .run(() -> Objects.requireNonNull(notices.findById(id)).tryAgain(clock.instant(), NOT_REACHED));
            }
        } catch (RuntimeException e) {
            LOG.warnf("notice %s was not sent: %s", id, Faults.describe(e));
            end(id, Notice.State.UNCERTAIN, "SENDER_FAILED");
        }
    }

    private MessageSender sender() {
        return senders.stream()
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no sender of the configured name"));
    }

    private void end(UUID id, Notice.State state, @Nullable String why) {
        QuarkusTransaction.requiringNew()
                .run(() -> Objects.requireNonNull(notices.findById(id)).become(state, why));
    }

    /** It may have waited through quiet hours, in which the session was called off, or moved once more and told of anew. */
    private boolean isExpected(Notice notice) {
        UUID session = notice.session();
        return session != null && notices.isExpected(session, notice.client(), notice.startsAt());
    }

    /** Null when it is not to be sent, or not yet. */
    private @Nullable Message take(UUID id) {
        Notice notice = notices.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (notice == null || notice.state() != Notice.State.DUE) {
            return null;
        }
        ReminderPreference preference = reminders.wishOf(notice.client());
        if (preference == null || !preference.allows()) {
            notice.become(Notice.State.SKIPPED, "NO_CONSENT");
            return null;
        }
        Instant now = clock.instant();
        if (!notice.startsAt().isAfter(now)) {
            notice.become(Notice.State.SKIPPED, "OVER");
            return null;
        }
        if (TELLS_WHEN.contains(notice.kind()) && !isExpected(notice)) {
            notice.become(Notice.State.SKIPPED, "CALLED_OFF");
            return null;
        }
        Site site = sites.all().stream()
                .filter(one -> one.code().equals(notice.site()))
                .findFirst()
                .orElseThrow();
        ZonedDateTime local = now.atZone(site.zone());
        ZonedDateTime allowed = preference.notQuiet(local);
        if (allowed.isAfter(local)) {
            notice.waitUntil(allowed.toInstant());
            return null;
        }
        notice.become(Notice.State.SENDING, null);
        String language = clients.languageOf(notice.client());
        return new Message(
                preference.channel(),
                Objects.requireNonNull(preference.address()),
                Texts.subject(language),
                Texts.of(notice.kind(), language, notice.startsAt().atZone(site.zone()), site.name()));
    }
}
