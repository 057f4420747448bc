package health.concord.scheduling.timetable;

import ai.timefold.solver.core.config.solver.SolverConfig;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.site.VisibleSites;
import health.concord.scheduling.timetable.plan.Demand;
import health.concord.scheduling.timetable.plan.Difference;
import health.concord.scheduling.timetable.plan.Effort;
import health.concord.scheduling.timetable.plan.Explanation;
import health.concord.scheduling.timetable.plan.Problem;
import health.concord.scheduling.timetable.plan.Stand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class TimetableRuns {

    /** One runs at a time; who waits behind so many had better ask again later. */
    private static final int MOST_WAITING = 20;

    @Inject
    TimetableRunRepository runs;

    @Inject
    TimetableProgressRepository progress;

    @Inject
    TimetableRequests requests;

    @Inject
    DraftMaking making;

    @Inject
    Drafts drafts;

    @Inject
    TimetableSettings settings;

    @Inject
    SolverConfig solver;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    @Inject
    VisibleSites visible;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    TimetableRunView build(BuildTimetable request) {
        Interval weeks = requests.check(request);
        ZoneId zone = sites.zone(request.site());
        UUID basedOn = request.basedOn();
        Map<String, Stand> before = basedOn == null ? Map.of() : drafts.plan(earlier(basedOn, request.site()));
        if (runs.waiting() >= MOST_WAITING) {
            throw Problems.of(ProblemType.TOO_MANY, "Many runs are waiting. Let them end, or stop some.");
        }
        Draft draft = making.draft(request, before, weeks, zone);
        if (draft.standing().isEmpty() && draft.wanted().isEmpty()) {
            throw Problems.invalid("weekOf", "begins weeks in which nothing is to be planned at this site");
        }
        Long moves = request.moves();
        Long seed = request.seed();
        Effort effort =
                new Effort(seed == null ? 1 : seed, moves == null ? settings.moves() : moves, settings.longest());
        TimetableRun run = new TimetableRun(request, drafts.text(draft), effort, caller.id(), clock.instant());
        runs.persistAndFlush(run);
        audit.record("timetable.asked-for", "timetable-run", run.id(), Map.of("site", run.site()));
        return view(run);
    }

    TimetableRunView get(UUID id) {
        return view(require(id));
    }

    Page<TimetableRunView> list(@Nullable String site, PageRequest page) {
        return Page.of(
                runs.pageAt(visible.asked(site), page.afterId(), page.fetch()),
                page,
                TimetableRun::id,
                run -> TimetableRunView.of(run, List.of(), sites.zone(run.site())));
    }

    TimetableRunView stop(UUID id) {
        TimetableRun run = require(id);
        run.stop(clock.instant());
        runs.flush();
        audit.record("timetable.stopped", "timetable-run", id, Map.of("site", run.site()));
        return view(run);
    }

    /** Also while it runs: the best plan that was kept so far. */
    PlanView plan(UUID id) {
        TimetableRun run = planned(id);
        Draft draft = drafts.draft(run);
        Map<String, Stand> plan = drafts.plan(run);
        return PlanView.of(id, draft, plan, Explanation.of(solver, draft.problem(), plan));
    }

    /** @param other another run of the site; the calendar as it stood when the run was asked for when left out */
    ComparisonView compare(UUID id, @Nullable UUID other) {
        TimetableRun after = planned(id);
        Draft draft = drafts.draft(after);
        Map<String, Stand> plan = drafts.plan(after);
        Draft otherDraft = draft;
        Map<String, Stand> before = standing(draft.problem());
        if (other != null) {
            TimetableRun earlier = earlier(other, after.site());
            otherDraft = drafts.draft(earlier);
            before = drafts.plan(earlier);
        }
        Map<String, Demand> meetings = Stream.of(otherDraft, draft)
                .flatMap(one -> one.problem().meetings().stream())
                .collect(Collectors.toMap(Demand::id, Function.identity(), (one, newer) -> newer));
        return new ComparisonView(
                other,
                id,
                cost(otherDraft.problem(), before),
                cost(draft.problem(), plan),
                Difference.between(before, plan).stream()
                        .map(one -> PlanView.Change.of(one, Objects.requireNonNull(meetings.get(one.meeting()))))
                        .toList());
    }

    /** What is new does not stand anywhere yet, so it costs nothing. */
    private ComparisonView.Cost cost(Problem problem, Map<String, Stand> plan) {
        Problem known = new Problem(
                problem.places(),
                problem.leaders(),
                problem.meetings().stream()
                        .filter(demand -> plan.containsKey(demand.id()))
                        .toList());
        Explanation explained = Explanation.of(solver, known, plan);
        return new ComparisonView.Cost(explained.hard(), explained.soft());
    }

    private static Map<String, Stand> standing(Problem problem) {
        return problem.meetings().stream()
                .filter(demand -> demand.was() != null)
                .collect(Collectors.toMap(Demand::id, demand -> Objects.requireNonNull(demand.was())));
    }

    private TimetableRun earlier(UUID id, String site) {
        TimetableRun run = runs.findById(id);
        if (run == null || !run.site().equals(site) || run.plan() == null) {
            throw Problems.notFound();
        }
        return run;
    }

    TimetableRun planned(UUID id) {
        TimetableRun run = require(id);
        if (run.plan() == null) {
            throw Problems.of(ProblemType.WRONG_STATE, "The run has no plan yet; it is " + run.state() + ".");
        }
        return run;
    }

    private TimetableRun require(UUID id) {
        TimetableRun run = runs.findById(id);
        if (run == null) {
            throw Problems.notFound();
        }
        caller.requireSite(run.site());
        return run;
    }

    private TimetableRunView view(TimetableRun run) {
        return TimetableRunView.of(run, progress.of(run.id()), sites.zone(run.site()));
    }
}
