package health.concord.matching.placement;

import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import health.concord.matching.safety.SafetyChanged;
import health.concord.matching.safety.SafetyHolds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Placements: begun with a recommendation, decided by a clinician, driven by {@link PlacementProcess}. */
@ApplicationScoped
@Transactional
public class Placements {

    private static final String SAFETY_HOLD = "SAFETY_HOLD";

    @Inject
    PlacementRepository placements;

    @Inject
    PlacementChangeRepository changes;

    @Inject
    Transitions transitions;

    @Inject
    PlacementProcess process;

    @Inject
    SafetyHolds safetyHolds;

    @Inject
    Event<PlacementAccepting> accepting;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @ConfigProperty(name = "concord.matching.stuck-after")
    Duration stuckAfter;

    /** A new recommendation's placement. */
    public UUID begin(RecommendedPlacement recommended) {
        var placement = new Placement(Ids.next(), recommended, clock.instant());
        placements.persistAndFlush(placement);
        transitions.begun(placement);
        return placement.id();
    }

    /** Accepted with these parts: the process begins when this commits. Refused while a safety hold stands. */
    public PlacementView accept(
            UUID id,
            @Nullable Integer rank,
            List<PlacedPart> parts,
            List<SetAside> overridden,
            @Nullable String reason) {
        var placement = locked(id);
        safetyHolds.requireNone(placement.client());
        requireNobodyToBeKeptApart(placement, parts);
        accepting.fire(new PlacementAccepting(id, parts));
        transitions.make(placement, reason, (one, now) -> one.accept(rank, parts, overridden, now));
        process.drive(id, "accepted");
        return view(placement);
    }

    public void decline(UUID id, String reason) {
        transitions.make(locked(id), reason, Placement::decline);
    }

    /** A newer recommendation took its place; what was decided on stays as it is. */
    public void supersede(UUID id) {
        var placement = locked(id);
        if (placement.state() == PlacementState.RECOMMENDED) {
            transitions.make(placement, null, Placement::supersede);
        }
    }

    PlacementView end(UUID id, @Nullable String ifMatch, String reason) {
        var placement = locked(id);
        caller.requireSite(placement.site());
        Versions.require(ifMatch, placement.version());
        transitions.make(placement, reason, Placement::end);
        process.drive(id, "ended");
        return view(placement);
    }

    /** One that the caller may see; that it was read is on the trail. */
    public PlacementView get(UUID id) {
        var placement = placements.findById(id);
        if (placement == null || !caller.maySee(placement.site())) {
            throw Problems.notFound();
        }
        if (!caller.isService()) {
            audit.record("placement.read", "placement", id, Map.of("client", placement.client()));
        }
        return view(placement);
    }

    Page<PlacementSummary> list(@Nullable String site, @Nullable PlacementState state, PageRequest page) {
        var states = state == null ? EnumSet.allOf(PlacementState.class) : EnumSet.of(state);
        var found = placements.pageAt(askedFor(site), states, page.afterId(), page.fetch());
        return Page.of(found, page, Placement::id, one -> PlacementSummary.of(one, sites.zone(one.site())));
    }

    /** What does not get on, and why. */
    Page<PlacementSummary> stuck(@Nullable String site, PageRequest page) {
        var since = clock.instant().minus(stuckAfter);
        var found = placements.stuckAt(askedFor(site), since, page.afterId(), page.fetch());
        return Page.of(found, page, Placement::id, one -> PlacementSummary.of(one, sites.zone(one.site())));
    }

    /** The newest placement of an episode that came to be; null when none did. */
    public @Nullable PlacedEpisode placedOf(UUID episode) {
        return placements.placedOf(episode).map(PlacedEpisode::of).orElse(null);
    }

    public boolean anySeatedIn(UUID group) {
        return placements.anySeatedIn(group);
    }

    /** By group, the keep-apart tokens of the people placed in it. */
    public Map<UUID, Set<String>> keptApartAt(String site) {
        return byGroup(placements.keptApartAt(site));
    }

    /** The same of these groups, without what is this client's own. */
    public Map<UUID, Set<String>> keptApartIn(Collection<UUID> groups, UUID but) {
        return groups.isEmpty() ? Map.of() : byGroup(placements.keptApartIn(groups, but));
    }

    private static Map<UUID, Set<String>> byGroup(List<Object[]> rows) {
        var tokens = new HashMap<UUID, Set<String>>();
        for (var row : rows) {
            tokens.computeIfAbsent((UUID) row[0], group -> new HashSet<>()).add((String) row[1]);
        }
        return tokens;
    }

    /** A safety hold stops what is under way: seats go back, and the placement fails for that reason. */
    void onSafety(@Observes SafetyChanged safety) {
        if (safety.held()) {
            for (var placement : placements.lockUnderWayOf(safety.client())) {
                transitions.make(placement, SAFETY_HOLD, (one, now) -> one.release(SAFETY_HOLD, now));
                process.drive(placement.id(), "safety");
            }
        }
    }

    /** Someone may have been placed there since the recommendation. The answer does not say whom. */
    private void requireNobodyToBeKeptApart(Placement placement, List<PlacedPart> parts) {
        placement.keepApart().stream().sorted().forEach(placements::inTurn);
        if (placement.keepApart().isEmpty()) {
            return;
        }
        var seated = keptApartAt(placement.site());
        var clash = parts.stream()
                .map(part -> seated.getOrDefault(part.group(), Set.of()))
                .anyMatch(tokens -> !Collections.disjoint(tokens, placement.keepApart()));
        if (clash) {
            throw Problems.refused("NOT_AVAILABLE", "One of the groups is not available. Choose another option.");
        }
    }

    private Placement locked(UUID id) {
        var placement = placements.lock(id);
        if (placement == null) {
            throw Problems.notFound();
        }
        return placement;
    }

    private Collection<String> askedFor(@Nullable String site) {
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
            return List.of(site);
        }
        return caller.isService() ? sites.all().stream().map(Site::code).toList() : caller.sites();
    }

    private PlacementView view(Placement placement) {
        placements.flush();
        return PlacementView.of(placement, changes.of(placement.id()), sites.zone(placement.site()));
    }
}
