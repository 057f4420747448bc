package health.concord.intake.levelofcare;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.intake.client.Clients;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import health.concord.intake.episode.Stage;
import health.concord.intake.revision.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases on the level of care: rate, see what the rules suggest, decide. */
@ApplicationScoped
@Transactional
public class LevelsOfCare {

    @Inject
    RatingRepository ratings;

    @Inject
    LevelOfCareDecisionRepository decisions;

    @Inject
    LevelOfCareRules rules;

    @Inject
    Clients clients;

    @Inject
    Episodes episodes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    public RatingsView readRatings(UUID episodeId) {
        episodes.require(episodeId);
        audit.record("ratings.read", "episode", episodeId, Map.of());
        return latestRatings(episodeId);
    }

    public RatingsView rate(UUID episodeId, @Nullable String ifMatch, RateDimensions request) {
        episodes.requireOpenAlone(episodeId);
        int before = latestRatings(episodeId).revision();
        Revisions.requireUnchanged(ifMatch, before, read -> ratings.from(episodeId, read));
        RatingRevision next = new RatingRevision(episodeId, before + 1, request, clock.instant(), caller.id());
        ratings.persist(next);
        audit.record("ratings.recorded", "episode", episodeId, Map.of("revision", next.revision()));
        return RatingsView.of(next);
    }

    public LevelOfCareView read(UUID episodeId) {
        Episode episode = episodes.require(episodeId);
        audit.record("level-of-care.read", "episode", episodeId, Map.of());
        RatingsView rated = latestRatings(episodeId);
        List<LevelOfCareDecision> decided = decisions.of(episodeId);
        List<LevelOfCareDecisionView> history =
                decided.stream().map(LevelOfCareDecisionView::of).toList();
        Comparison comparison = decided.stream()
                .filter(d -> d.ratingsRevision() < rated.revision())
                .findFirst()
                .map(d -> Comparison.of(d, rated.rated(), rules.dimensions(), episode.program()))
                .orElse(null);
        return new LevelOfCareView(
                episodeId,
                rated,
                rules.suggest(episode.program(), rated.rated()),
                history.isEmpty() ? null : history.getFirst(),
                comparison,
                history);
    }

    /** The present ratings beside those of the decision that stands; empty before the first decision. */
    public Optional<Comparison> sinceDecision(Episode episode) {
        RateDimensions now = latestRatings(episode.id()).rated();
        return decisions.of(episode.id()).stream()
                .findFirst()
                .map(d -> Comparison.of(d, now, rules.dimensions(), episode.program()));
    }

    /** All decisions on an episode, the latest first. */
    public List<LevelOfCareDecisionView> decided(UUID episode) {
        return decisions.of(episode).stream().map(LevelOfCareDecisionView::of).toList();
    }

    /** Which of these episodes were rated, in one query. */
    public Set<UUID> rated(Collection<UUID> episodeIds) {
        return episodeIds.isEmpty() ? Set.of() : ratings.rated(episodeIds);
    }

    public LevelOfCareDecisionView decide(UUID episodeId, DecideLevelOfCare request) {
        Episode episode = episodes.requireOpenAlone(episodeId);
        if (episode.stage() == Stage.REFERRED) {
            throw Problems.of(ProblemType.WRONG_STATE, "Accept the referral first; intake has not begun.");
        }
        RatingsView rated = latestRatings(episodeId);
        Suggestion suggestion = rules.suggest(episode.program(), rated.rated());
        check(episode, request, suggestion);
        LevelOfCareDecision decision =
                new LevelOfCareDecision(rated, suggestion, request, clock.instant(), caller.id());
        decisions.persist(decision);
        audit.record(
                "level-of-care.decided",
                "episode",
                episodeId,
                Map.of("decision", decision.id(), "ruleVersion", suggestion.ruleVersion()));
        boolean lower = rules.isLower(request.level(), episode.level());
        episodes.decideLevel(episode, request.level(), lower, request.certifiedOn());
        return LevelOfCareDecisionView.of(decision);
    }

    private void check(Episode episode, DecideLevelOfCare request, Suggestion suggestion) {
        if (!rules.levels().contains(request.level())) {
            throw Problems.invalid("level", "must be one of " + rules.levels());
        }
        if (!suggestion.agreesWith(request.level()) && request.discrepancyReason() == null) {
            throw Problems.invalid(
                    "discrepancyReason",
                    "is needed: the decision differs from the suggestion " + suggestion.suggestion());
        }
        LocalDate certified = request.certifiedOn();
        if (certified != null
                && (certified.isAfter(clients.today(episode.site())) || certified.isBefore(episode.openedOn()))) {
            throw Problems.invalid("certifiedOn", "must be a day from the opening of the episode until today");
        }
    }

    private RatingsView latestRatings(UUID episode) {
        return ratings.latest(episode).map(RatingsView::of).orElse(RatingsView.none(episode));
    }
}
