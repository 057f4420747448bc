package health.concord.scheduling.openings;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.WireTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers when people are free, over some weeks. */
@ApplicationScoped
@Transactional
public class FreeSlotsAsked {

    private static final int LONGEST_WEEKS = 12;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 240;

    @Inject
    FreeTimes free;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Whether free times of such a length are looked for. */
    public static boolean looksFor(long minutes) {
        return minutes >= SHORTEST && minutes <= LONGEST;
    }

    public FreeSlotsView find(
            @Nullable String site,
            @Nullable UUID clinician,
            @Nullable UUID client,
            @Nullable LocalDate day,
            int weeks,
            int minutes) {
        if (site == null || site.isBlank()) {
            throw Problems.invalid("site", "is needed");
        }
        ZoneId zone = sites.require("site", site).zone();
        caller.requireSite(site);
        if (clinician == null) {
            throw Problems.invalid("clinician", "is needed");
        }
        if (weeks < 1 || weeks > LONGEST_WEEKS) {
            throw Problems.invalid("weeks", "must be 1 to " + LONGEST_WEEKS);
        }
        if (!looksFor(minutes)) {
            throw Problems.invalid("minutes", "must be " + SHORTEST + " to " + LONGEST);
        }
        LocalDate first = day == null ? window.today(zone) : day;
        window.require("from", first);
        LocalDate last = first.plusWeeks(weeks).minusDays(1);
        if (client != null) {
            audit.record("client.free-times-read", "client", client, Map.of("site", site));
        }
        return new FreeSlotsView(
                site,
                clinician,
                client,
                first,
                last,
                minutes,
                free
                        .of(
                                new FreeTimes.Together(site, clinician, client, null),
                                first,
                                last,
                                zone,
                                Duration.ofMinutes(minutes),
                                clock.instant())
                        .stream()
                        .map(slot -> new FreeSlotsView.SlotView(
                                WireTime.of(slot.from(), zone), WireTime.of(slot.to(), zone)))
                        .toList());
    }
}
