package health.concord.intake.plan;

import health.concord.commons.audit.Audit;
import health.concord.intake.datafile.DataFiles;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import health.concord.intake.instrument.Score.ScaleScore;
import health.concord.intake.levelofcare.Comparison;
import health.concord.intake.levelofcare.LevelsOfCare;
import health.concord.intake.plan.StepSuggestion.Direction;
import health.concord.intake.plan.StepSuggestion.Reason;
import health.concord.intake.response.Given;
import health.concord.intake.response.Responses;
import health.concord.intake.safety.SafetyHolds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use case: when to think of another level of care, by the rules of the file. */
@ApplicationScoped
@Transactional
public class Steps {

    private record StepFile(
            String version,
            String source,
            int dimensionsUp,
            int stableReviews,
            int dimensionsAtMost,
            String useInstrument,
            String useScale,
            String functionScale,
            String withdrawalAlert) {}

    @Inject
    Plans plans;

    @Inject
    LevelsOfCare levels;

    @Inject
    Responses responses;

    @Inject
    SafetyHolds holds;

    @Inject
    Episodes episodes;

    @Inject
    Audit audit;

    private final StepFile rules = DataFiles.read("level-of-care/steps.json", StepFile.class);

    public StepSuggestion suggest(UUID episodeId) {
        Episode episode = episodes.require(episodeId);
        audit.record("step-suggestion.read", "episode", episodeId, Map.of());
        Comparison course = levels.sinceDecision(episode).orElse(null);
        if (course == null) {
            return suggestion(episodeId, Direction.INSUFFICIENT_DATA, List.of(), List.of("level of care decision"));
        }
        List<Reason> up = up(episode, course);
        if (!up.isEmpty()) {
            return suggestion(episodeId, Direction.UP, up, List.of());
        }
        PlanView plan = plans.latest(episode);
        if (!isStepDown(plan, course)) {
            return suggestion(episodeId, Direction.STAY, List.of(), List.of());
        }
        List<String> unrated = course.dimensions().stream()
                .filter(d -> d.now() == null)
                .map(Comparison.DimensionChange::name)
                .toList();
        return unrated.isEmpty()
                ? suggestion(
                        episodeId,
                        Direction.DOWN,
                        List.of(new Reason(
                                "STEP-DOWN",
                                "The goals are met, the last " + rules.stableReviews()
                                        + " reviews found no worsening, and every dimension is at most "
                                        + rules.dimensionsAtMost() + ".")),
                        List.of())
                : suggestion(episodeId, Direction.INSUFFICIENT_DATA, List.of(), unrated);
    }

    private List<Reason> up(Episode episode, Comparison course) {
        Instant since = course.decidedAt();
        List<Reason> reasons = new ArrayList<>();
        if (holds.anyGraveSince(episode.client().id(), since)) {
            reasons.add(new Reason("STEP-UP-1", "A grave safety hold was raised since the decision."));
        }
        List<Given> given = responses.given(episode.id());
        if (given.stream()
                .anyMatch(g -> g.recordedAt().isAfter(since) && g.alerts().contains(rules.withdrawalAlert()))) {
            reasons.add(
                    new Reason("STEP-UP-2", "Answers since the decision show withdrawal that needs medical review."));
        }
        if (isUsingAndGettingWorse(given, since)) {
            reasons.add(new Reason("STEP-UP-3", "Use was reported twice in a row, and risks grew meanwhile."));
        }
        long higher = course.dimensions().stream()
                .filter(d -> d.change() != null && d.change() > 0)
                .count();
        if (higher >= rules.dimensionsUp()) {
            reasons.add(new Reason("STEP-UP-4", higher + " dimensions are rated higher than at the decision."));
        }
        return reasons;
    }

    private boolean isUsingAndGettingWorse(List<Given> latestFirst, Instant since) {
        List<Given> two = latestFirst.stream()
                .filter(g -> g.instrument().equals(rules.useInstrument()))
                .limit(2)
                .toList();
        if (two.size() < 2 || !two.getFirst().recordedAt().isAfter(since)) {
            return false;
        }
        Integer now = points(two.getFirst(), rules.functionScale());
        Integer before = points(two.getLast(), rules.functionScale());
        return two.stream().allMatch(g -> Objects.requireNonNullElse(points(g, rules.useScale()), 0) > 0)
                && now != null
                && before != null
                && now > before;
    }

    private static @Nullable Integer points(Given given, String scale) {
        return given.scales().stream()
                .filter(s -> s.scale().equals(scale))
                .findFirst()
                .map(ScaleScore::points)
                .orElse(null);
    }

    /** Apart from dimensions that nobody rated. */
    private boolean isStepDown(PlanView plan, Comparison course) {
        List<Goal> kept = plan.goals().stream()
                .filter(g -> g.state() != Goal.State.DROPPED)
                .toList();
        List<PlanView.Review> last =
                plan.reviews().stream().limit(rules.stableReviews()).toList();
        return !kept.isEmpty()
                && kept.stream().allMatch(g -> g.state() == Goal.State.MET)
                && last.size() == rules.stableReviews()
                && last.stream().noneMatch(r -> r.course() == Course.WORSENED)
                && course.dimensions().stream().allMatch(d -> d.now() == null || d.now() <= rules.dimensionsAtMost());
    }

    private StepSuggestion suggestion(UUID episode, Direction direction, List<Reason> reasons, List<String> missing) {
        return new StepSuggestion(episode, direction, reasons, missing, rules.version());
    }
}
