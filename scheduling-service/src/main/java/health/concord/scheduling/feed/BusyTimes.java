package health.concord.scheduling.feed;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BlockKind;
import health.concord.scheduling.booking.BlockedTime;
import health.concord.scheduling.booking.BlockedTimes;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.ParserException;

/** Takes a clinician's busy times from another calendar; of that only the times, not what they are. */
@ApplicationScoped
@Transactional
public class BusyTimes {

    private static final Duration AHEAD = Duration.ofDays(120);

    @Inject
    Clinicians clinicians;

    @Inject
    BlockedTimes blocked;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param times that were taken, without overlaps */
    public record Imported(UUID clinician, int times) {}

    /** Puts what the calendar says in place of what it said before. */
    Imported replace(UUID id, String calendar) {
        Clinician clinician = clinicians.byIds(List.of(id)).get(id);
        if (clinician == null || clinician.sites().stream().noneMatch(caller::maySee)) {
            throw Problems.notFound();
        }
        String site =
                clinician.sites().stream().filter(caller::maySee).findFirst().orElseThrow();
        Instant now = clock.instant();
        List<Interval> busy = read(calendar, new Interval(now, now.plus(AHEAD)), site);
        BookedResource resource = clinician.asResource("clinician");
        blocked.replaceBusy(
                id,
                site,
                busy.stream()
                        .map(when -> new BlockedTime(site, resource, BlockKind.BUSY, when, null, caller.id()))
                        .toList());
        audit.record("clinician.busy-times-imported", "clinician", id, Map.of("times", busy.size()));
        return new Imported(id, busy.size());
    }

    private List<Interval> read(String calendar, Interval during, String site) {
        try {
            return Interval.union(ICalendar.busy(calendar, during, sites.zone(site)));
        } catch (ICalendar.TooMany e) {
            throw Problems.invalid(
                    "calendar", "has more times than a calendar of one person; leave out what repeats within a day");
        } catch (IOException | ParserException | DateTimeException | IllegalArgumentException e) {
            throw Problems.invalid(
                    "calendar", "is not a calendar of RFC 5545 (iCalendar) that can be read; export it anew");
        }
    }
}
