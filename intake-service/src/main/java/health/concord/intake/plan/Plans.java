package health.concord.intake.plan;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.intake.client.Clients;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import health.concord.intake.revision.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases on treatment plans: goals, reviews, certifications. */
@ApplicationScoped
@Transactional
public class Plans {

    @Inject
    PlanRepository plans;

    @Inject
    PlanReviewRepository reviews;

    @Inject
    CertificationRepository certifications;

    @Inject
    Cadences cadences;

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

    public PlanView read(UUID episodeId) {
        Episode episode = episodes.require(episodeId);
        audit.record("treatment-plan.read", "episode", episodeId, Map.of());
        return latest(episode);
    }

    public PlanView record(UUID episodeId, @Nullable String ifMatch, RecordPlan request) {
        Episode episode = episodes.requireOpenAlone(episodeId);
        int before = plans.latest(episodeId).map(PlanRevision::revision).orElse(0);
        Revisions.requireUnchanged(ifMatch, before, read -> plans.from(episodeId, read));
        Cadences.Cadence cadence = cadences.require(request.cadence());
        check(episode, request);
        PlanRevision next =
                new PlanRevision(episode, before + 1, cadence.cadence(), request, clock.instant(), caller.id());
        plans.persist(next);
        audit.record("treatment-plan.recorded", "episode", episodeId, Map.of("revision", next.revision()));
        return latest(episode);
    }

    public PlanView.Review review(UUID episodeId, ReviewPlan request) {
        Episode episode = episodes.requireOpenAlone(episodeId);
        PlanRevision plan = plans.latest(episodeId)
                .orElseThrow(() -> Problems.of(ProblemType.WRONG_STATE, "There is no plan yet to be reviewed."));
        requireDay("on", episode, request.on());
        PlanReview review = new PlanReview(episode, plan.revision(), request, clock.instant(), caller.id());
        reviews.persist(review);
        audit.record("treatment-plan.reviewed", "episode", episodeId, Map.of("course", request.course()));
        return PlanView.Review.of(review);
    }

    /** Kept for good, and told to billing with the episode. */
    public CertificationView certify(UUID episodeId, Certify request) {
        Episode episode = episodes.requireOpenAlone(episodeId);
        requireDay("on", episode, request.on());
        Certification certification = new Certification(episode, request, clock.instant(), caller.id());
        certifications.persist(certification);
        audit.record("episode.certified", "episode", episodeId, Map.of("certification", certification.id()));
        episodes.certify(episode, request.on());
        return CertificationView.of(certification);
    }

    /** The plan as it stands, for those who work from it. */
    public PlanView latest(Episode episode) {
        PlanRevision plan = plans.latest(episode.id()).orElse(null);
        Cadences.Cadence cadence = cadences.require(plan == null ? null : plan.cadence());
        List<PlanReview> reviewed = reviews.of(episode.id());
        return PlanView.of(
                episode.id(),
                plan,
                cadence,
                reviewed,
                certifications.of(episode.id()),
                dues(episode, plan, cadence, reviewed));
    }

    private PlanView.Dues dues(
            Episode episode, @Nullable PlanRevision plan, Cadences.Cadence cadence, List<PlanReview> reviewed) {
        if (!episode.isOpen()) {
            return new PlanView.Dues(null, null, null, List.of());
        }
        LocalDate begun = episode.admittedOn() == null ? episode.openedOn() : episode.admittedOn();
        LocalDate planBy = plan == null ? begun.plusDays(cadence.planWithinDays()) : null;
        LocalDate reviewBy = plan == null
                ? null
                : (reviewed.isEmpty() ? plan.agreedOn() : reviewed.getFirst().reviewedOn())
                        .plusDays(cadence.reviewEveryDays());
        LocalDate certificationBy = null;
        if (cadence.certifyEveryDays() != null) {
            LocalDate certified = episode.certifiedOn();
            certificationBy = certified == null ? begun : certified.plusDays(cadence.certifyEveryDays());
        }
        LocalDate today = clients.today(episode.site());
        List<PlanView.What> overdue = new ArrayList<>();
        addWhenPast(overdue, PlanView.What.PLAN, planBy, today);
        addWhenPast(overdue, PlanView.What.REVIEW, reviewBy, today);
        addWhenPast(overdue, PlanView.What.CERTIFICATION, certificationBy, today);
        return new PlanView.Dues(planBy, reviewBy, certificationBy, overdue);
    }

    private static void addWhenPast(
            List<PlanView.What> overdue, PlanView.What what, @Nullable LocalDate due, LocalDate today) {
        if (due != null && due.isBefore(today)) {
            overdue.add(what);
        }
    }

    private void check(Episode episode, RecordPlan request) {
        requireDay("agreedOn", episode, request.agreedOn());
        LocalDate today = clients.today(episode.site());
        List<FieldError> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < request.goals().size(); i++) {
            Goal goal = request.goals().get(i);
            if (!codes.add(goal.code())) {
                errors.add(new FieldError("goals[" + i + "].code", "stands twice; give each goal its own"));
            }
            LocalDate met = goal.metOn();
            if ((goal.state() == Goal.State.MET) != (met != null) || (met != null && met.isAfter(today))) {
                errors.add(new FieldError(
                        "goals[" + i + "].metOn",
                        "must be there for a goal that is met, and for no other; not in the" + " future"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private void requireDay(String field, Episode episode, LocalDate day) {
        if (day.isBefore(episode.openedOn()) || day.isAfter(clients.today(episode.site()))) {
            throw Problems.invalid(field, "must be a day from the opening of the episode until today");
        }
    }
}
