package health.concord.scheduling.timetable;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.site.VisibleSites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        caller.requireSite(request.site());
        window.require("weekOf", request.weekOf());
        LocalDate monday = SiteWeek.of(request.weekOf(), zone).monday();
        if (!monday.isAfter(window.today(zone))) {
            throw Problems.invalid("weekOf", "must be in a week that has not begun");
        }
        TimetableRun run = new TimetableRun(request.site(), monday, request, caller.id(), clock.instant());
        runs.persistAndFlush(run);
        task.soon(run.id());
        audit.record("timetable.run-asked", "timetable-run", run.id(), Map.of("site", run.site()));
        return TimetableRunView.of(run, true, List.of(), zone);
    }

    TimetableRunView get(UUID id) {
        TimetableRun run = visible(id);
        return TimetableRunView.of(run, true, runs.progress(id), sites.zone(run.site()));
    }

    Page<TimetableRunView> list(@Nullable String site, PageRequest page) {
        return Page.of(
                runs.pageAt(visible.asked(site), page.afterId(), page.fetch()),
                page,
                TimetableRun::id,
                run -> TimetableRunView.of(run, false, List.of(), sites.zone(run.site())));
    }

    ComparisonView compare(UUID id, @Nullable UUID with) {
        if (with == null) {
            throw Problems.invalid("with", "is needed");
        }
        return ComparisonView.of(visible(id), visible(with));
    }

    TimetableRun visible(UUID id) {
        TimetableRun run = runs.findById(id);
        if (run == null) {
            throw Problems.notFound();
        }
        caller.requireSite(run.site());
        return run;
    }

    /** What a run searches, and for how long. */
    record Problem(Timetable week, int seconds) {}

    Problem begin(UUID id) {
        TimetableRun run = Objects.requireNonNull(runs.findById(id));
        run.begin();
        SiteWeek week = new SiteWeek(run.monday(), sites.zone(run.site()));
        return new Problem(demand.gather(run.site(), week, run.pinned()), run.seconds());
    }

    void progress(UUID id, long millis, String score) {
        runs.add(new Progress(id, millis, score));
    }

    void end(UUID id, Timetable best, List<Finding> findings) {
        TimetableRun run = Objects.requireNonNull(runs.findById(id));
        var score = Objects.requireNonNull(best.getScore());
        run.solve(
                score.toString(),
                score.isFeasible(),
                best.getMeetings().stream().map(TimetableRuns::planned).toList(),
                findings,
                clock.instant());
    }

    void fail(UUID id) {
        Objects.requireNonNull(runs.findById(id)).fail(clock.instant());
    }

    private static PlannedMeeting planned(Meeting meeting) {
        Meeting.Demand was = meeting.getDemand();
        Start start = Objects.requireNonNull(meeting.getStart());
        Place room = meeting.getRoom();
        return new PlannedMeeting(
                was.kind(),
                was.source(),
                was.slot(),
                was.title(),
                was.wasAt().day(),
                was.wasAt().time(),
                start.day(),
                start.time(),
                was.minutes(),
                room == null ? null : room.id(),
                Objects.requireNonNull(meeting.getLeader()).id(),
                meeting.isPinned());
    }
}
