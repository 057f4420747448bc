package health.concord.matching.request;

import health.concord.commons.time.SiteCatalogue;
import health.concord.matching.document.Documents;
import health.concord.matching.fit.TrackRecords;
import health.concord.matching.group.Groups;
import health.concord.matching.placement.Placements;
import health.concord.matching.profile.Background;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.Units;
import health.concord.matching.safety.SafetyHolds;
import health.concord.matching.therapist.Therapists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts together everything a recommendation is made from; in the caller's transaction. */
@ApplicationScoped
class Situations {

    private static final Duration BACKDATED = Duration.ofDays(1);

    @Inject
    Therapists therapists;

    @Inject
    Groups groups;

    @Inject
    Placements placements;

    @Inject
    SafetyHolds safetyHolds;

    @Inject
    TrackRecords trackRecords;

    @Inject
    RosterRepository rosters;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    @ConfigProperty(name = "concord.matching.licence-states")
    Map<String, String> licenceStates;

    /** What is known of the person alone: enough to tell whether a rule holds the request. */
    Situation ofPerson(PlacementRequest request) {
        var snapshot = Documents.read(request.snapshot(), Snapshot.class);
        var stands = safetyHolds.stands(request.client());
        if (!stands && safetyHolds.toldSince(request.client(), snapshot.asOf().toInstant())) {
            snapshot = snapshot.withoutHold();
        }
        return new Situation(
                snapshot,
                licenceStates.getOrDefault(request.site(), ""),
                plannedFrom(request, snapshot),
                stands,
                List.of(),
                List.of(),
                Openings.none(),
                Units.notAsked(),
                Map.of());
    }

    Situation of(PlacementRequest request, Openings openings, Units units) {
        var person = ofPerson(request);
        var ofSite = groups.profiles(request.site());
        var leaders = ofSite.stream()
                .map(GroupProfile::leaders)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return new Situation(
                person.client(),
                person.state(),
                person.today(),
                person.safetyHold(),
                therapists.profiles(request.site(), leaders),
                ofSite,
                openings,
                units,
                placements.keptApartAt(request.site()),
                new Background(
                        therapists.keptFrom(request.client()),
                        trackRecords.at(request.site()),
                        rosters.at(request.site())));
    }

    /**
     * The day that is today for the week to be found. A request dated a day or more before it was asked enters history:
     * its week began back then.
     */
    private LocalDate plannedFrom(PlacementRequest request, Snapshot snapshot) {
        var zone = sites.zone(request.site());
        var asOf = snapshot.asOf().toInstant();
        return asOf.isBefore(request.askedAt().minus(BACKDATED))
                ? LocalDate.ofInstant(asOf, zone)
                : LocalDate.now(clock.withZone(zone));
    }
}
