package health.concord.matching.request;

import health.concord.commons.time.SiteCatalogue;
import health.concord.matching.document.Documents;
import health.concord.matching.planning.Roster;
import health.concord.matching.planning.Waiting;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
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
    SiteCatalogue sites;

    @Inject
    Clock clock;

    /** Everybody whose request is open. Units are what billing said when they were matched. */
    public List<Waiting> at(String site) {
        var zone = sites.zone(site);
        var today = LocalDate.now(clock.withZone(zone));
        var open = waiting.at(site);
        var clients = open.stream().map(WaitingRepository.Line::client).toList();
        var held = safetyHolds.standing(clients);
        var told = safetyHolds.lastTold(clients);
        var apart = therapists.keptFrom(clients);
        return open.stream()
                .map(line -> new Waiting(
                        line.request(),
                        line.label(),
                        (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(line.askedAt(), zone), today),
                        snapshot(line, held, told.getOrDefault(line.client(), Instant.MIN)),
                        held.contains(line.client()),
                        line.units() == null ? Units.notAsked() : Documents.read(line.units(), Units.class),
                        apart.getOrDefault(line.client(), Set.of())))
                .toList();
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

    private static Snapshot snapshot(WaitingRepository.Line line, Set<UUID> held, Instant told) {
        var snapshot = Documents.read(line.snapshot(), Snapshot.class);
        var ended =
                !held.contains(line.client()) && told.isAfter(snapshot.asOf().toInstant());
        return ended ? snapshot.withoutHold() : snapshot;
    }
}
