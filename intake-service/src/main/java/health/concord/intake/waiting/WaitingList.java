package health.concord.intake.waiting;

import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Clients;
import health.concord.intake.consent.Category;
import health.concord.intake.consent.Consent;
import health.concord.intake.consent.ConsentKind;
import health.concord.intake.consent.ConsentStatus;
import health.concord.intake.consent.Consents;
import health.concord.intake.consent.Use;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import health.concord.intake.episode.Stage;
import health.concord.intake.instrument.TriageScoring;
import health.concord.intake.levelofcare.LevelsOfCare;
import health.concord.intake.profile.Profiles;
import health.concord.intake.response.Responses;
import health.concord.intake.response.SafetyStatus;
import health.concord.intake.safety.SafetyHolds;
import health.concord.intake.safety.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use case: the list of those who wait. Whoever was opened first stands first; a page takes a fixed number of queries. */
@ApplicationScoped
@Transactional
public class WaitingList {

    private static final String UNKNOWN = TriageScoring.UNKNOWN;

    @Inject
    Episodes episodes;

    @Inject
    Responses responses;

    @Inject
    SafetyHolds holds;

    @Inject
    Consents consents;

    @Inject
    Profiles profiles;

    @Inject
    LevelsOfCare levels;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    SiteCatalogue sites;

    @Inject
    Audit audit;

    public Page<WaitingClient> list(@Nullable String site, PageRequest page) {
        Set<String> seen = caller.sites();
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
            seen = Set.of(site);
        }
        Page<Episode> shown = Page.of(episodes.unplaced(seen, page), page, Episode::id, e -> e);
        audit.record(
                "waiting.listed", "episode", null, Map.of("found", shown.items().size()));
        return new Page<>(waiting(shown.items()), shown.next());
    }

    private List<WaitingClient> waiting(List<Episode> unplaced) {
        List<UUID> ids = unplaced.stream().map(Episode::id).toList();
        List<UUID> people =
                unplaced.stream().map(e -> e.client().id()).distinct().toList();
        Map<UUID, Severity> held = holds.gravest(people);
        Map<UUID, SafetyStatus> safety = responses.safety(people, held.keySet());
        Map<UUID, List<Consent>> consented = consents.of(people);
        Set<UUID> part2 = episodes.part2(people);
        Set<UUID> described = profiles.recorded(ids);
        Set<UUID> rated = levels.rated(ids);
        return unplaced.stream()
                .map(e -> {
                    SafetyStatus status =
                            Objects.requireNonNull(safety.get(e.client().id()));
                    List<Consent> inForce =
                            inForce(e, consented.getOrDefault(e.client().id(), List.of()));
                    List<Missing> missing = new ArrayList<>();
                    switch (status.status()) {
                        case HOLD -> missing.add(Missing.SAFETY_HOLD);
                        case CSSRS_NEEDED -> missing.add(Missing.CSSRS);
                        case CLEAR -> {
                            if (status.cssrs().equals(UNKNOWN)) {
                                missing.add(Missing.CSSRS);
                            }
                        }
                    }
                    addUnless(
                            missing,
                            Missing.CONSENT,
                            !part2.contains(e.client().id())
                                    || inForce.stream().anyMatch(WaitingList::coversTreatment));
                    addUnless(
                            missing,
                            Missing.GUARDIAN_CONSENT,
                            !episodes.isMinor(e) || inForce.stream().anyMatch(Consent::isSignedByGuardian));
                    addUnless(missing, Missing.PROFILE, described.contains(e.id()));
                    addUnless(missing, Missing.RATINGS, rated.contains(e.id()));
                    addUnless(missing, Missing.LEVEL_OF_CARE, e.level() != null);
                    addUnless(missing, Missing.PLACEMENT_REQUEST, e.stage() == Stage.WAITING);
                    return new WaitingClient(
                            e.id(),
                            e.client().id(),
                            e.client().label(),
                            e.site(),
                            e.program(),
                            e.stage(),
                            e.level(),
                            e.openedOn(),
                            ChronoUnit.DAYS.between(e.openedOn(), clients.today(e.site())),
                            risk(held.get(e.client().id()), status),
                            missing);
                })
                .toList();
    }

    private List<Consent> inForce(Episode episode, List<Consent> given) {
        LocalDate today = clients.today(episode.site());
        return given.stream()
                .filter(c -> c.kind() == ConsentKind.GENERAL && c.statusOn(today) == ConsentStatus.ACTIVE)
                .toList();
    }

    private static boolean coversTreatment(Consent consent) {
        return consent.categories().contains(Category.SUD) && consent.purpose().covers(Use.TREATMENT);
    }

    private static void addUnless(List<Missing> missing, Missing what, boolean there) {
        if (!there) {
            missing.add(what);
        }
    }

    private static Risk risk(@Nullable Severity held, SafetyStatus status) {
        if (held == Severity.HIGH || status.cssrs().equals("high")) {
            return Risk.HIGH;
        }
        if (held != null || status.cssrs().equals("moderate") || status.status() == SafetyStatus.Status.CSSRS_NEEDED) {
            return Risk.RAISED;
        }
        return status.cssrs().equals(UNKNOWN) ? Risk.UNKNOWN : Risk.LOW;
    }
}
