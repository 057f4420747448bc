package health.concord.matching.queue;

import health.concord.commons.time.SiteCatalogue;
import health.concord.matching.group.Groups;
import health.concord.matching.placement.Placements;
import health.concord.matching.planning.QueueInput;
import health.concord.matching.planning.Waiting;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.request.WaitingPeople;
import health.concord.matching.rule.RuleSets;
import health.concord.matching.therapist.Therapists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts together what the queue of a site is planned from; a handful of queries, however long the queue. */
@ApplicationScoped
@Transactional
public class QueueInputs {

    @Inject
    WaitingPeople waiting;

    @Inject
    Therapists therapists;

    @Inject
    Groups groups;

    @Inject
    Placements placements;

    @Inject
    RuleSets ruleSets;

    @Inject
    QueuePolicies policies;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    @ConfigProperty(name = "concord.matching.licence-states")
    Map<String, String> licenceStates;

    public QueueInput of(String site, Openings openings) {
        return of(site, openings, one -> true, List.of(), List.of());
    }

    QueueInput of(String site, Openings openings, Predicate<Waiting> who, List<List<UUID>> keepApart, List<UUID> must) {
        var today = today(site);
        var profiles = groups.profiles(site);
        var leaders = profiles.stream()
                .map(GroupProfile::leaders)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return new QueueInput(
                site,
                licenceStates.getOrDefault(site, ""),
                today,
                ruleSets.on(today).version(),
                policies.on(today).version(),
                therapists.profiles(site, leaders),
                profiles,
                known(openings, profiles),
                placements.keptApartAt(site),
                waiting.rosters(site),
                waiting.at(site).stream().filter(who).toList(),
                keepApart,
                must,
                waiting.background(site));
    }

    public LocalDate today(String site) {
        return LocalDate.now(clock.withZone(sites.zone(site)));
    }

    /** Series of groups that are not described here, or were retired, are nobody's to be placed in. */
    private static Openings known(Openings openings, List<GroupProfile> profiles) {
        var ids = profiles.stream().map(GroupProfile::id).toList();
        return new Openings(
                openings.series().stream()
                        .filter(series ->
                                ids.contains(series.group()) && !series.slots().isEmpty())
                        .toList(),
                openings.clinicians());
    }
}
