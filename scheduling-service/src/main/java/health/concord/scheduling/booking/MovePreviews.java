package health.concord.scheduling.booking;

import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import health.concord.scheduling.booking.MovePreview.Hindrance;
import health.concord.scheduling.booking.MovePreview.Obstacle;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.WireTime;
import health.concord.scheduling.client.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what would refuse a change before anybody makes it, in the words and by the check of {@link Moves}. Nothing
 * is locked: saving looks again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MovePreviews {

    @Inject
    EngagementRepository engagements;

    @Inject
    MoveCheck check;

    @Inject
    StandingTimes standing;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    /** Something that cannot be had, and whether that refuses the whole. */
    private record Missed(Claim claim, boolean refuses) {}

    private record Seen(Map<Claim, List<StandingTimes.There>> there, Map<UUID, String> names, ZoneId zone) {}

    /**
     * In order of time; the audit trail keeps which clients were named.
     *
     * @param leaveOut whether members who are taken are left out of the dates
     */
    public MovePreview of(Replanned wanted, Overlap overlap, boolean leaveOut, ZoneId zone) {
        MoveCheck.Found found = check.of(
                wanted,
                engagements.ofSessions(
                        wanted.moves().stream().map(one -> one.session().id()).toList()));
        List<Claim> missed = Stream.of(
                        found.refusing(false).stream(),
                        wanted.added().stream().flatMap(Claim::of).filter(found.clashes()::any))
                .flatMap(claims -> claims)
                .distinct()
                .toList();
        List<UUID> named = missed.stream()
                .map(Claim::resource)
                .filter(one -> one.kind() == ResourceKind.CLIENT)
                .map(BookedResource::id)
                .distinct()
                .toList();
        Seen seen = new Seen(standing.of(missed, wanted.lifted()), clients.names(named), zone);
        if (!named.isEmpty()) {
            audit.record(
                    "session.move-previewed",
                    "session",
                    wanted.moves().getFirst().session().id(),
                    Map.of("clients", named));
        }
        List<MovePreview.MovedDate> dates = new ArrayList<>();
        for (SessionMove move : wanted.moves()) {
            dates.add(date(move.session().id(), move.when(), obstacles(move, found, overlap, leaveOut, seen), zone));
        }
        for (SessionPlan plan : wanted.added()) {
            dates.add(date(null, plan.when(), obstacles(plan, found, seen), zone));
        }
        dates.sort((one, other) -> one.from().compareTo(other.from()));
        return new MovePreview(List.copyOf(dates));
    }

    private List<Obstacle> obstacles(
            SessionMove move, MoveCheck.Found found, Overlap overlap, boolean leaveOut, Seen seen) {
        Stream<Missed> asked = Claim.of(move)
                .filter(found.asked()::contains)
                .filter(found.clashes()::any)
                .map(one -> new Missed(one, !overlap.isAllowed()));
        Stream<Missed> coming = found.with(move).stream()
                .filter(one -> one.stands(found.clashes()))
                .map(one -> new Missed(one.claim(), !overlap.isAllowed() && !leaveOut));
        return Stream.concat(
                        hours(Claim.open(move.session().site(), move.when()), found),
                        Stream.concat(asked, coming).flatMap(one -> told(one, seen)))
                .toList();
    }

    /** Who is away on a date that would be new lets it fall out; the others stand. */
    private List<Obstacle> obstacles(SessionPlan plan, MoveCheck.Found found, Seen seen) {
        return Stream.concat(
                        hours(Claim.open(plan.site(), plan.when()), found),
                        Claim.of(plan)
                                .filter(found.clashes()::any)
                                .map(one ->
                                        new Missed(one, found.clashes().taken().contains(one)))
                                .flatMap(one -> told(one, seen)))
                .toList();
    }

    private static Stream<Obstacle> hours(Claim open, MoveCheck.Found found) {
        return found.outside().contains(open)
                ? Stream.of(new Obstacle(
                        ResourceKind.SITE,
                        null,
                        open.resource().name(),
                        Hindrance.OUTSIDE_HOURS,
                        true,
                        null,
                        null,
                        null))
                : Stream.empty();
    }

    /** Once for each time that stands there. */
    private Stream<Obstacle> told(Missed missed, Seen seen) {
        List<StandingTimes.There> there = seen.there().getOrDefault(missed.claim(), List.of());
        BookedResource resource = missed.claim().resource();
        return there.isEmpty()
                ? Stream.of(obstacle(resource, missed, null, seen))
                : there.stream().map(one -> obstacle(resource, missed, one, seen));
    }

    private Obstacle obstacle(BookedResource resource, Missed missed, StandingTimes.@Nullable There there, Seen seen) {
        StandingTimes.TitleAt session = there == null ? null : there.session();
        boolean isClient = resource.kind() == ResourceKind.CLIENT;
        return new Obstacle(
                resource.kind(),
                resource.kind() == ResourceKind.SITE ? null : resource.id(),
                isClient ? seen.names().getOrDefault(resource.id(), "") : resource.name(),
                there == null || session != null ? Hindrance.TAKEN : Hindrance.AWAY,
                missed.refuses(),
                session != null && caller.maySee(session.site()) ? session.title() : null,
                there == null ? null : WireTime.of(there.when().from(), seen.zone()),
                there == null ? null : WireTime.of(there.when().to(), seen.zone()));
    }

    private static MovePreview.MovedDate date(
            @Nullable UUID session, Interval when, List<Obstacle> obstacles, ZoneId zone) {
        return new MovePreview.MovedDate(
                session, WireTime.of(when.from(), zone), WireTime.of(when.to(), zone), obstacles);
    }
}
