package health.concord.scheduling.waitlist;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.OnePerson;
import health.concord.scheduling.placement.PlacementReleased;
import health.concord.scheduling.placement.SeatOffers;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import health.concord.scheduling.series.SeriesSeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Joining, leaving and answering. Who is offered what is {@link Promotion}'s. */
@ApplicationScoped
@Transactional
public class Waitlist {

    static final String DECLINED = "OFFER_DECLINED";

    @Inject
    WaitlistRepository entries;

    @Inject
    WaitlistRecords records;

    @Inject
    PromotionTask promotion;

    @Inject
    SeatOffers offers;

    @Inject
    GroupSeriesPlans series;

    @Inject
    SeriesSeats seats;

    @Inject
    Clients clients;

    @Inject
    OnePerson person;

    @Inject
    SiteCatalogue sites;

    @Inject
    VisibleSites visible;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    WaitlistView join(JoinWaitlist request) {
        sites.require("site", request.site());
        caller.requireSite(request.site());
        clients.requireAt(request.site(), request.client(), request.episode());
        List<GroupSeries> wanted = wanted(request);
        if (entries.waits(person.records(request.client()), request.series(), request.model())) {
            throw waitsAlready();
        }
        WaitlistEntry entry = new WaitlistEntry(request, clock.instant());
        store(entry);
        wait(entry, 1);
        wanted.forEach(one -> promotion.soon(one.id()));
        records.audited("waitlist.joined", entry);
        return records.view(entry);
    }

    private List<GroupSeries> wanted(JoinWaitlist request) {
        if ((request.series() == null) == (request.model() == null)) {
            throw Problems.invalid("series", "or model is needed, and not both");
        }
        if (request.series() == null) {
            return series.openAt(request.site(), series.today(request.site())).stream()
                    .filter(one -> one.care().model() == request.model())
                    .toList();
        }
        if (request.population() != null) {
            throw Problems.invalid("population", "goes with model; leave it out");
        }
        GroupSeries one =
                series.among(List.of(request.series()), request.site()).get(request.series());
        if (one == null) {
            throw Problems.invalid("series", "is not a group series of this site");
        }
        return List.of(one);
    }

    Page<WaitlistView> list(
            @Nullable String site,
            @Nullable UUID ofSeries,
            @Nullable UUID client,
            @Nullable WaitState state,
            PageRequest page) {
        if (client != null) {
            audit.record("client.waitlist-read", "client", client, Map.of());
        }
        return Page.of(
                entries.pageAt(
                        visible.asked(site),
                        ofSeries,
                        client == null ? null : person.records(client),
                        state,
                        page.afterId(),
                        page.fetch()),
                page,
                WaitlistEntry::id,
                entry -> WaitlistView.of(entry, null, sites.zone(entry.site())));
    }

    /** Who waits for one of these series of a site or is offered a seat of one, in the order in which they joined. */
    public List<WaitlistView> inLineFor(Collection<UUID> ofSeries, ZoneId zone) {
        return ofSeries.isEmpty()
                ? List.of()
                : entries.inLineFor(ofSeries).stream()
                        .map(entry -> WaitlistView.of(entry, null, zone))
                        .toList();
    }

    WaitlistView get(UUID id) {
        WaitlistEntry entry = records.visible(id);
        records.audited("waitlist.read", entry);
        return records.view(entry);
    }

    WaitlistView rank(UUID id, @Nullable String ifMatch, RankEntry request) {
        WaitlistEntry entry = records.lock(id);
        Versions.require(ifMatch, entry.version());
        entry.rank(request.priority());
        return records.changed("waitlist.ranked", entry);
    }

    /** Takes the seat that is kept, and puts the client on the rosters. */
    WaitlistView accept(UUID id) {
        WaitlistEntry entry = records.lock(id);
        entry.seat();
        offers.take(Objects.requireNonNull(entry.placement()));
        return records.changed("waitlist.offer-accepted", entry);
    }

    /** The seat goes to the next who waits. */
    WaitlistView decline(UUID id) {
        WaitlistEntry entry = records.lock(id);
        entry.decline();
        offers.letGo(Objects.requireNonNull(entry.placement()), DECLINED);
        return records.changed("waitlist.offer-declined", entry);
    }

    WaitlistView withdraw(UUID id) {
        WaitlistEntry entry = records.lock(id);
        entry.withdraw();
        wait(entry, -1);
        return records.changed("waitlist.withdrawn", entry);
    }

    /** The hold behind an offer ran out, or someone gave the placement back. */
    void released(@Observes PlacementReleased news) {
        entries.offeredAs(news.placement()).ifPresent(entry -> {
            entry.expire();
            records.audited("waitlist.offer-expired", entry);
        });
    }

    /** Those who wait for one group are counted there, where matching sees it. */
    void wait(WaitlistEntry entry, int change) {
        UUID ofSeries = entry.series();
        if (ofSeries != null) {
            seats.waiting(ofSeries, change);
        }
    }

    private void store(WaitlistEntry entry) {
        try {
            entries.persistAndFlush(entry);
        } catch (ConstraintViolationException e) {
            throw waitsAlready();
        }
    }

    private static RuntimeException waitsAlready() {
        return Problems.of(
                ProblemType.CONFLICT,
                "ALREADY_WAITING",
                "The client waits for this already. Look at that entry instead.");
    }
}
