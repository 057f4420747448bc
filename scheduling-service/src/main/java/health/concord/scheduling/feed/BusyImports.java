package health.concord.scheduling.feed;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BlockKind;
import health.concord.scheduling.booking.BlockedTime;
import health.concord.scheduling.booking.BlockedTimes;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes in when a clinician is busy elsewhere; they cannot be booked then. What is booked already stands. */
@ApplicationScoped
@Transactional
public class BusyImports {

    private static final int WEEKS_AHEAD = 26;

    @Inject
    Clinicians clinicians;

    @Inject
    BlockedTimes blocked;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    BusyTimesView take(UUID id, String site, String text) {
        sites.require("site", site);
        caller.requireSite(site);
        Clinician clinician = clinicians.among(List.of(id), site).get(id);
        if (clinician == null) {
            throw Problems.notFound();
        }
        if (text.length() > BusyTimes.MOST_CHARACTERS) {
            throw Problems.of(
                    ProblemType.TOO_LARGE,
                    "A calendar has at most " + BusyTimes.MOST_CHARACTERS + " characters. Export fewer months.");
        }
        ZoneId zone = sites.zone(site);
        LocalDate today = window.today(zone);
        LocalDate last = today.plusWeeks(WEEKS_AHEAD);
        List<Interval> busy = BusyTimes.of(
                text,
                new Interval(
                        today.atStartOfDay(zone).toInstant(),
                        last.plusDays(1).atStartOfDay(zone).toInstant()),
                zone);
        BookedResource resource = clinician.asResource("clinician");
        blocked.replaceBusy(
                id,
                site,
                busy.stream()
                        .map(time -> new BlockedTime(site, resource, BlockKind.BUSY, time, null, caller.id()))
                        .toList());
        audit.record("clinician.busy-imported", "clinician", id, Map.of("site", site, "times", busy.size()));
        return new BusyTimesView(id, site, busy.size(), today, last);
    }
}
