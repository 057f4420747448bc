package health.concord.scheduling.timetable;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Versions;
import health.concord.scheduling.booking.Moves;
import health.concord.scheduling.booking.Overlap;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.placement.WeeklyDemand;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts a plan on the calendar from its week on: every session of every week at once, in one transaction. What changed
 * since the search and now stands in the way refuses the whole, and is named. What the plan leaves as it was is not touched.
 */
@ApplicationScoped
@Transactional
public class Publication {

    @Inject
    TimetableRuns runs;

    @Inject
    GroupSeriesPlans series;

    @Inject
    WeeklyDemand seats;

    @Inject
    PlanMoves planMoves;

    @Inject
    Moves moves;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    TimetableRunView publish(UUID id, @Nullable String ifMatch) {
        TimetableRun run = runs.visible(id);
        Versions.require(ifMatch, run.version());
        for (String site : run.wanted().sites()) {
            if (!run.wanted()
                    .monday()
                    .atStartOfDay(sites.zone(site))
                    .toInstant()
                    .isAfter(clock.instant())) {
                throw Problems.of(ProblemType.WRONG_STATE, "The plan's week has begun. Build one for a later week.");
            }
        }
        run.publish(caller.id());
        Map<UUID, List<PlannedMeeting>> changed = changed(run);
        Map<UUID, GroupSeries> groups = groups(run, changed);
        Map<UUID, WeeklyDemand.Seated> seated = seated(run);
        changed.values().forEach(own -> requireAsItWas(own, groups, seated));
        List<PlannedMeeting> all =
                changed.values().stream().flatMap(List::stream).toList();
        moves.moveWhole(
                planMoves.of(run.wanted().monday(), all),
                Overlap.REFUSED,
                false,
                sites.zone(run.wanted().site()));
        reschedule(changed, groups, seated);
        audit.record(
                "timetable.published",
                "timetable-run",
                id,
                Map.of("site", run.wanted().site()));
        return runs.get(id);
    }

    /** By group or seat, in order of the week, where at least one meeting changes. */
    private static Map<UUID, List<PlannedMeeting>> changed(TimetableRun run) {
        Map<UUID, List<PlannedMeeting>> bySource = run.meetings().stream()
                .sorted(Comparator.comparing(PlannedMeeting::slot))
                .collect(Collectors.groupingBy(PlannedMeeting::source));
        bySource.values().removeIf(own -> own.stream().noneMatch(PlannedMeeting::isChanged));
        return bySource;
    }

    private Map<UUID, GroupSeries> groups(TimetableRun run, Map<UUID, List<PlannedMeeting>> changed) {
        Map<UUID, GroupSeries> groups = new HashMap<>();
        run.wanted().sites().forEach(site -> groups.putAll(series.among(changed.keySet(), site)));
        return groups;
    }

    private Map<UUID, WeeklyDemand.Seated> seated(TimetableRun run) {
        return run.wanted().sites().stream()
                .flatMap(site -> seats.at(site, run.wanted().monday()).stream())
                .collect(Collectors.toMap(WeeklyDemand.Seated::seat, one -> one));
    }

    private static void requireAsItWas(
            List<PlannedMeeting> own, Map<UUID, GroupSeries> groups, Map<UUID, WeeklyDemand.Seated> seated) {
        PlannedMeeting first = own.getFirst();
        boolean same = first.kind() == ServiceKind.GROUP
                ? isAsItWas(groups.get(first.source()), own)
                : isAsItWas(seated.get(first.source()), first);
        if (!same) {
            throw Problems.of(
                    ProblemType.CONFLICT,
                    "PLAN_OUTDATED",
                    "\"" + first.title()
                            + "\" was changed since the plan was made. Nothing was published. Build it anew.");
        }
    }

    private static boolean isAsItWas(@Nullable GroupSeries group, List<PlannedMeeting> own) {
        List<WeeklySlot> before = own.stream().map(PlannedMeeting::timeBefore).toList();
        return group != null
                && group.weeklySlots().filter(before::equals).isPresent()
                && Objects.equals(group.room(), own.getFirst().wasRoom())
                && group.leaders().getFirst().equals(own.getFirst().wasLeader());
    }

    /** Who left since does not stand in the way. */
    private static boolean isAsItWas(WeeklyDemand.@Nullable Seated seat, PlannedMeeting plan) {
        return seat == null
                || plan.timeBefore().equals(seat.slot())
                        && plan.wasLeader().equals(seat.clinician())
                        && Objects.equals(plan.wasRoom(), seat.room());
    }

    /** So that the weeks that come into view later follow the plan as well. */
    private void reschedule(
            Map<UUID, List<PlannedMeeting>> changed,
            Map<UUID, GroupSeries> groups,
            Map<UUID, WeeklyDemand.Seated> seated) {
        Map<UUID, WeeklyDemand.Put> appointments = new HashMap<>();
        changed.forEach((source, own) -> {
            PlannedMeeting first = own.getFirst();
            GroupSeries group = groups.get(source);
            if (group != null) {
                group.reschedule(own.stream().map(PlannedMeeting::time).toList(), first.room(), first.leader());
            } else if (seated.containsKey(source)) {
                appointments.put(source, new WeeklyDemand.Put(first.time(), first.room()));
            }
        });
        seats.reschedule(appointments);
    }
}
