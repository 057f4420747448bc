package health.concord.scheduling.unavailability;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.booking.BlockKind;
import health.concord.scheduling.booking.BlockedTime;
import health.concord.scheduling.booking.BlockedTimes;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.ResourceKind;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class Unavailabilities {

    /** A longer absence is a change of availability. */
    private static final Duration LONGEST = Duration.ofDays(370);

    @Inject
    BlockedTimes blocked;

    @Inject
    Rooms rooms;

    @Inject
    Clinicians clinicians;

    @Inject
    PlanningWindow window;

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

    UnavailabilityView block(BlockTime request) {
        sites.require("site", request.site());
        caller.requireSite(request.site());
        BookedResource resource = resource(request);
        BlockedTime time =
                new BlockedTime(request.site(), resource, request.kind(), when(request), request.reason(), caller.id());
        var standing = blocked.block(time);
        audit.record(
                "unavailability.added",
                "unavailability",
                time.id(),
                Map.of("site", time.site(), "resource", time.resource(), "kind", time.kind()));
        return UnavailabilityView.of(time, standing, sites.zone(time.site()));
    }

    Page<UnavailabilityView> list(
            @Nullable String site,
            @Nullable UUID room,
            @Nullable UUID clinician,
            @Nullable LocalDate from,
            PageRequest page) {
        Instant since = from == null
                ? clock.instant()
                : from.atStartOfDay(ZoneOffset.UTC).toInstant();
        return Page.of(
                blocked.pageAt(
                        visible.asked(site), room == null ? clinician : room, since, page.afterId(), page.fetch()),
                page,
                BlockedTime::id,
                time -> UnavailabilityView.of(time, List.of(), sites.zone(time.site())));
    }

    void free(UUID id) {
        BlockedTime time = blocked.find(id);
        if (time == null || time.owner() == ResourceKind.CLIENT) {
            throw Problems.notFound();
        }
        caller.requireSite(time.site());
        blocked.free(time);
        audit.record(
                "unavailability.removed",
                "unavailability",
                id,
                Map.of("site", time.site(), "resource", time.resource(), "kind", time.kind()));
    }

    private BookedResource resource(BlockTime request) {
        UUID room = request.room();
        UUID clinician = request.clinician();
        if (room != null && clinician != null) {
            throw Problems.invalid("clinician", "does not go with a room; enter each by itself");
        }
        boolean closure = request.kind() == BlockKind.CLOSURE;
        if (request.kind() == BlockKind.BUSY || closure == (clinician != null)) {
            throw Problems.invalid("kind", "must be CLOSURE for a site or room, LEAVE or EXCEPTION for a clinician");
        }
        if (room != null) {
            return rooms.require("room", room, request.site()).asResource("room");
        }
        return clinician == null ? BookedResource.site(request.site()) : clinician(clinician, request.site());
    }

    private BookedResource clinician(UUID id, String site) {
        Clinician found = clinicians.among(List.of(id), site).get(id);
        if (found == null) {
            throw Problems.invalid("clinician", "is not a clinician of this site");
        }
        return found.asResource("clinician");
    }

    private Interval when(BlockTime request) {
        Instant from = request.from().toInstant();
        Instant to = request.to().toInstant();
        window.require("from", from);
        window.require("to", to);
        if (!from.isBefore(to)) {
            throw Problems.invalid("to", "must be later than from");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Problems.invalid("to", "must be at most " + LONGEST.toDays() + " days after from");
        }
        return new Interval(from, to);
    }
}
