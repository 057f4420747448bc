package health.concord.scheduling.timetable;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.timetable.plan.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs as people see them; the search itself is durable work. */
@ApplicationScoped
@Transactional
public class TimetableRuns {

    @Inject
    TimetableRunRepository runs;

    @Inject
    WeekDemand demand;

    @Inject
    SolveTask task;

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
        ZoneId zone = sites.require("site", request.site()).zone();
        requireSites(request);
        window.require("weekOf", request.weekOf());
        LocalDate monday = SiteWeek.of(request.weekOf(), zone).monday();
        if (!monday.isAfter(window.today(zone))) {
            throw Problems.invalid("weekOf", "must be in a week that has not begun");
        }
        requirePinnable(request, monday);
        TimetableRun run = new TimetableRun(Wanted.of(request, monday, caller.id(), clock.instant()));
        runs.persistAndFlush(run);
        task.soon(run.id());
        audit.record(
                "timetable.run-asked",
                "timetable-run",
                run.id(),
                Map.of("site", run.wanted().site()));
        return TimetableRunView.of(run, true, List.of(), zone);
    }

    private void requireSites(BuildTimetable request) {
        List<String> all = request.sites();
        for (int i = 0; i < all.size(); i++) {
            String field = i == 0 ? "site" : "alsoAt[" + (i - 1) + "]";
            sites.require(field, all.get(i));
            caller.requireSite(all.get(i));
            if (all.subList(0, i).contains(all.get(i))) {
                throw Problems.invalid(field, "is there twice");
            }
        }
    }

    private void requirePinnable(BuildTimetable request, LocalDate monday) {
        Set<UUID> known = request.pins().isEmpty() ? Set.of() : demand.known(request.sites(), monday);
        for (int i = 0; i < request.pins().size(); i++) {
            if (!known.contains(request.pins().get(i))) {
                throw Problems.invalid(
                        "pinned[" + i + "]", "is neither a group series nor a seat that goes on at these sites");
            }
        }
    }

    TimetableRunView get(UUID id) {
        TimetableRun run = visible(id);
        return TimetableRunView.of(
                run, true, runs.progress(id), sites.zone(run.wanted().site()));
    }

    Page<TimetableRunView> list(@Nullable String site, PageRequest page) {
        return Page.of(
                runs.pageAt(visible.asked(site), page.afterId(), page.fetch()),
                page,
                TimetableRun::id,
                run -> TimetableRunView.of(
                        run, false, List.of(), sites.zone(run.wanted().site())));
    }

    ComparisonView compare(UUID id, @Nullable UUID with) {
        if (with == null) {
            throw Problems.invalid("with", "is needed");
        }
        TimetableRun run = visible(id);
        TimetableRun other = visible(with);
        if (!run.isSolved() || !other.isSolved()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "Both runs need a plan to be compared. Wait until they are SOLVED.");
        }
        if (!run.wanted().site().equals(other.wanted().site())) {
            throw Problems.invalid("with", "is a run of another site; compare two of one site");
        }
        return ComparisonView.of(run, other);
    }

    TimetableRun visible(UUID id) {
        TimetableRun run = runs.findById(id);
        if (run == null) {
            throw Problems.notFound();
        }
        run.wanted().sites().forEach(caller::requireSite);
        return run;
    }

    /** What a run searches, and for how long. */
    record Problem(Timetable week, int seconds) {}

    Problem begin(UUID id) {
        TimetableRun run = Objects.requireNonNull(runs.findById(id));
        run.begin();
        runs.forgetProgress(id);
        WeekDemand.Gathered gathered = demand.gather(run.wanted());
        run.keep(gathered.kept());
        return new Problem(gathered.week(), run.wanted().seconds());
    }

    void progress(UUID id, long millis, String score) {
        runs.add(new Progress(id, millis, score));
    }

    void end(UUID id, Timetable best, List<Finding> findings) {
        TimetableRun run = Objects.requireNonNull(runs.findById(id));
        var score = Objects.requireNonNull(best.getScore());
        run.solve(
                score.toString(),
                best.isPublishable(),
                best.getMeetings().stream().map(PlannedMeeting::of).toList(),
                findings,
                clock.instant());
    }

    /** What came to a plan before stays, though the search was begun again by mistake. */
    void fail(UUID id) {
        TimetableRun run = Objects.requireNonNull(runs.findById(id));
        if (!run.isOver()) {
            run.fail(clock.instant());
        }
    }
}
