package health.concord.matching.request;

import health.concord.commons.time.SiteCatalogue;
import health.concord.matching.document.Documents;
import health.concord.matching.fit.TrackRecords;
import health.concord.matching.placement.PlacedPart;
import health.concord.matching.planning.Roster;
import health.concord.matching.planning.Waiting;
import health.concord.matching.planning.WaitingOrder.Claimant;
import health.concord.matching.profile.Background;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.Units;
import health.concord.matching.safety.SafetyHolds;
import health.concord.matching.therapist.Therapists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who waits at a site, and who sits in its groups: what the whole queue is planned from. */
@ApplicationScoped
@Transactional
public class WaitingPeople {

    @Inject
    WaitingRepository waiting;

    @Inject
    SafetyHolds safetyHolds;

    @Inject
    Therapists therapists;

    @Inject
    TrackRecords trackRecords;

    @Inject
    RosterRepository rosters;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    /** Everybody whose request is open. Units are what billing said when they were matched. */
    public List<Waiting> at(String site) {
        var open = waiting.at(site);
        var known = known(site, open);
        return open.stream().map(known::of).toList();
    }

    /**
     * People of these episodes, placed or not, in the order of the episodes. Nobody who was never asked for here, or to
     * whom a seat is offered.
     */
    public List<Claimant> ofEpisodes(String site, List<UUID> episodes) {
        var claims = waiting.ofEpisodes(site, episodes);
        var known =
                known(site, claims.stream().map(WaitingRepository.Claim::line).toList());
        return claims.stream()
                .map(claim -> claimant(known.of(claim.line()), claim.parts()))
                .sorted(Comparator.comparingInt(
                        one -> episodes.indexOf(one.who().client().episode())))
                .toList();
    }

    private static Claimant claimant(Waiting who, @Nullable String parts) {
        var week = parts == null ? List.<PlacedPart>of() : List.of(Documents.read(parts, PlacedPart[].class));
        return new Claimant(
                who,
                week.stream().map(PlacedPart::group).filter(Objects::nonNull).collect(Collectors.toSet()),
                week.stream().flatMap(part -> part.slots().stream()).toList());
    }

    private Known known(String site, List<WaitingRepository.Line> lines) {
        var zone = sites.zone(site);
        var clients = lines.stream().map(WaitingRepository.Line::client).toList();
        return new Known(
                zone,
                LocalDate.now(clock.withZone(zone)),
                safetyHolds.standing(clients),
                safetyHolds.lastTold(clients),
                therapists.keptFrom(clients));
    }

    /** What is known of all of them, read at once. */
    private record Known(
            ZoneId zone, LocalDate today, Set<UUID> held, Map<UUID, Instant> told, Map<UUID, Set<UUID>> apart) {

        Waiting of(WaitingRepository.Line line) {
            return new Waiting(
                    line.request(),
                    line.label(),
                    (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(line.since(), zone), today),
                    snapshot(line),
                    held.contains(line.client()),
                    line.units() == null ? Units.notAsked() : Documents.read(line.units(), Units.class),
                    apart.getOrDefault(line.client(), Set.of()),
                    line.askedAnew());
        }

        private Snapshot snapshot(WaitingRepository.Line line) {
            var snapshot = Documents.read(line.snapshot(), Snapshot.class);
            var since = told.getOrDefault(line.client(), Instant.MIN);
            var ended = !held.contains(line.client())
                    && since.isAfter(snapshot.asOf().toInstant());
            return ended ? snapshot.withoutHold() : snapshot;
        }
    }

    /** What is known of therapists and groups beside their descriptions; of nobody who waits. */
    public Background background(String site) {
        return new Background(Set.of(), trackRecords.at(site), rosters.at(site));
    }

    /** By group, the people this service placed there. */
    public List<Roster> rosters(String site) {
        var members = new TreeMap<UUID, List<Snapshot>>();
        waiting.seatedAt(site)
                .forEach(seat -> members.computeIfAbsent(seat.group(), group -> new ArrayList<>())
                        .add(Documents.read(seat.snapshot(), Snapshot.class)));
        return members.entrySet().stream()
                .map(entry -> new Roster(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What was open when someone at the site was last matched; null before the first. */
    public @Nullable Openings lastOpenings(String site) {
        var last = waiting.lastOpenings(site);
        return last == null ? null : Documents.read(last, Openings.class);
    }

    /** Which of these do not wait at the site. */
    public List<UUID> notWaiting(String site, List<UUID> asked) {
        var known = Set.copyOf(
                waiting.at(site).stream().map(WaitingRepository.Line::request).toList());
        return asked.stream().filter(request -> !known.contains(request)).toList();
    }
}
