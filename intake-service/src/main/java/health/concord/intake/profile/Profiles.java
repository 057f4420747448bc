package health.concord.intake.profile;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.intake.client.Clients;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import health.concord.intake.revision.Revisions;
import health.concord.intake.safety.HoldCause;
import health.concord.intake.safety.SafetyHolds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases on profiles: each recording is checked against the catalogue and kept beside the ones before. */
@ApplicationScoped
@Transactional
public class Profiles {

    @Inject
    ProfileRepository profiles;

    @Inject
    FactorCatalogue catalogue;

    @Inject
    Findings findings;

    @Inject
    Clients clients;

    @Inject
    Episodes episodes;

    @Inject
    GroupAgreements agreements;

    @Inject
    SafetyHolds holds;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    public ProfileView read(UUID episodeId) {
        episodes.require(episodeId);
        audit.record("profile.read", "episode", episodeId, Map.of());
        return latest(episodeId);
    }

    public ProfileView record(UUID episodeId, @Nullable String ifMatch, RecordProfile request) {
        Episode episode = episodes.requireOpenAlone(episodeId);
        ProfileRevision before = profiles.latest(episodeId).orElse(null);
        int revision = before == null ? 0 : before.revision();
        Revisions.requireUnchanged(ifMatch, revision, read -> profiles.from(episodeId, read));
        check(episode, request);
        ProfileRevision next = new ProfileRevision(episodeId, revision + 1, request, clock.instant(), caller.id());
        profiles.persist(next);
        audit.record("profile.recorded", "episode", episodeId, Map.of("revision", next.revision()));
        episodes.diagnose(episode, next.diagnoses());
        agreements.tell(episode, before, next);
        raiseHolds(episode, before == null ? List.of() : before.factors(), next);
        return ProfileView.of(episodeId, next, findings.of(episodeId));
    }

    /** The profile as it stands, for those who work from it. */
    public ProfileView latest(UUID episode) {
        return ProfileView.of(episode, profiles.latest(episode).orElse(null), findings.of(episode));
    }

    /** Which of these episodes have a profile that somebody recorded, in one query. */
    public Set<UUID> recorded(Collection<UUID> episodeIds) {
        return episodeIds.isEmpty() ? Set.of() : profiles.recorded(episodeIds);
    }

    private void check(Episode episode, RecordProfile request) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        LocalDate today = clients.today(episode.site());
        for (int i = 0; i < request.factors().size(); i++) {
            Factor factor = request.factors().get(i);
            String field = "factors[" + i + "].";
            FactorDefinition definition = catalogue.find(factor.code());
            if (definition == null) {
                errors.add(new FieldError(field + "code", "is not in the catalogue of factors"));
                continue;
            }
            if (!codes.add(factor.code())) {
                errors.add(new FieldError(field + "code", "stands twice; give each factor once"));
            }
            String problem = definition.problem(factor.value());
            if (!problem.isEmpty()) {
                errors.add(new FieldError(field + "value", definition.code() + " " + problem));
            }
            if (factor.on().isAfter(today)) {
                errors.add(new FieldError(field + "on", "must not be in the future"));
            }
        }
        if (new HashSet<>(request.diagnoses()).size() < request.diagnoses().size()) {
            errors.add(new FieldError("diagnoses", "must have each code once"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    /** A finding that already stood in the last revision was dealt with then: only a new one raises a hold. */
    private void raiseHolds(Episode episode, List<Factor> before, ProfileRevision now) {
        for (Factor factor : now.factors()) {
            FactorDefinition definition = catalogue.find(factor.code());
            if (definition == null || !factor.isTrue() || before.contains(factor)) {
                continue;
            }
            FactorDefinition.Hold hold = definition.hold();
            if (hold != null) {
                String rule = definition.rule() == null ? factor.code() : definition.rule();
                holds.raise(episode.client(), new HoldCause(hold.severity(), hold.reason(), rule, now.id()));
            }
        }
    }
}
