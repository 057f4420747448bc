package health.concord.scheduling.reminder;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import health.concord.scheduling.booking.SessionChanged;
import health.concord.scheduling.calendar.WireTime;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.KnownClient;
import health.concord.scheduling.client.OnePerson;
import health.concord.scheduling.waitlist.SeatOffered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients agreed to, and what they are to be told: written with the change it tells of. */
@ApplicationScoped
@Transactional
public class Reminders {

    @Inject
    NoticeRepository notices;

    @Inject
    Clients clients;

    @Inject
    OnePerson person;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The preference, and its version for If-Match. */
    record Set(SetReminders reminders, long version) {}

    Set set(UUID client, @Nullable String ifMatch, SetReminders request) {
        String site = requireVisible(client);
        if (request.channel() != Channel.NONE) {
            requireAgreed(request, LocalDate.now(clock.withZone(sites.zone(site))));
        }
        ReminderPreference known = wishOf(client);
        if (known != null) {
            Versions.require(ifMatch, known.version());
        }
        ReminderPreference preference = known == null ? new ReminderPreference(counting(client)) : known;
        preference.set(request);
        notices.keep(preference);
        audit.record("client.reminders-set", "client", client, Map.of("channel", request.channel()));
        return new Set(preference.view(), preference.version());
    }

    Set get(UUID client) {
        requireVisible(client);
        ReminderPreference known = wishOf(client);
        audit.record("client.reminders-read", "client", client, Map.of());
        return known == null
                ? new Set(new SetReminders(Channel.NONE, null, null, null, null), 0)
                : new Set(known.view(), known.version());
    }

    Page<NoticeView> list(UUID client, PageRequest page) {
        requireVisible(client);
        audit.record("client.notices-read", "client", client, Map.of());
        return Page.of(
                notices.of(person.records(client), page.afterId(), page.fetch()),
                page,
                Notice::id,
                one -> new NoticeView(
                        one.id(),
                        one.session(),
                        one.kind().name(),
                        WireTime.of(one.startsAt(), sites.zone(one.site())),
                        one.state().name(),
                        one.why()));
    }

    void changed(@Observes SessionChanged news) {
        Instant now = clock.instant();
        if (news.before().from().isAfter(now)) {
            boolean moved = news.what() == SessionChanged.What.MOVED;
            news.clients()
                    .forEach(client -> notices.persist(new Notice(
                            news.session().site(),
                            client,
                            news.session().id(),
                            moved ? Notice.Kind.MOVED : Notice.Kind.CANCELLED,
                            moved ? news.session().startsAt() : news.before().from(),
                            now)));
        }
    }

    void offered(@Observes SeatOffered news) {
        notices.persist(new Notice(news.site(), news.client(), null, Notice.Kind.OFFER, news.until(), clock.instant()));
    }

    private static void requireAgreed(SetReminders request, LocalDate today) {
        String address = request.address();
        LocalDate consentedOn = request.consentedOn();
        if (address == null || !request.channel().reaches(address)) {
            throw Problems.invalid("address", "must be " + request.channel().form());
        }
        if (consentedOn == null || consentedOn.isAfter(today)) {
            throw Problems.invalid("consentedOn", "must be the day on which the client agreed, today or before");
        }
    }

    /** What the person agreed to, under whichever record; null when nothing is known. */
    @Nullable
    ReminderPreference wishOf(UUID client) {
        return notices.preference(counting(client), person.records(client));
    }

    private UUID counting(UUID client) {
        return clients.find(client).map(KnownClient::id).orElse(client);
    }

    private String requireVisible(UUID client) {
        String site = clients.find(client).map(known -> known.site()).orElseThrow(Problems::notFound);
        caller.requireSite(site);
        return site;
    }
}
