package health.concord.scheduling.site;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Versions;
import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.SlotRules;
import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** When sites are open. What is booked before the hours change stays as it is. */
@ApplicationScoped
@Transactional
public class OpeningHours {

    @Inject
    SiteHoursRepository hours;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    OpeningHoursView get(String site) {
        requireVisible(site);
        return view(site, hours.findById(site));
    }

    OpeningHoursView open(String site, @Nullable String ifMatch, OpenSite request) {
        requireVisible(site);
        SlotRules.require("slots", request.slots());
        SiteHours known = hours.findById(site);
        if (known != null) {
            Versions.require(ifMatch, known.version());
        }
        SiteHours opened = known == null ? new SiteHours(site) : known;
        opened.open(request.slots());
        hours.persistAndFlush(opened);
        audit.record("site.opening-hours-set", "site", null, Map.of("site", site));
        return view(site, opened);
    }

    /** Slots in which a site may be used; empty when it is open at all times. */
    public List<WeeklySlot> of(String site) {
        SiteHours known = hours.findById(site);
        return known == null ? List.of() : known.slots();
    }

    /** Refuses weekly times that reach outside the hours. */
    public void require(String field, String site, List<WeeklySlot> slots) {
        List<WeeklySlot> open = of(site);
        for (int i = 0; i < slots.size(); i++) {
            WeeklySlot slot = slots.get(i);
            if (!open.isEmpty() && open.stream().noneMatch(window -> window.contains(slot))) {
                throw Problems.invalid(
                        field + "[" + i + "]", "is outside the site's opening hours; choose a time within them");
            }
        }
    }

    /** Refuses a single time that reaches outside the hours. */
    public void require(String site, Interval when) {
        if (!openAt(site).test(when)) {
            throw closed();
        }
    }

    /** The refusal of a single time outside the hours. */
    public static ProblemException closed() {
        return Problems.of(
                ProblemType.TIME_CONFLICT,
                "SITE_CLOSED",
                "The site is closed then. Nothing was booked. Choose a time within its opening hours.");
    }

    /** Tells of single times whether they are within the hours, as these are now. */
    public Predicate<Interval> openAt(String site) {
        List<WeeklySlot> open = of(site);
        ZoneId zone = sites.zone(site);
        return when -> open.isEmpty() || covers(open, when, zone);
    }

    private static boolean covers(List<WeeklySlot> open, Interval when, ZoneId zone) {
        LocalDateTime from = LocalDateTime.ofInstant(when.from(), zone);
        LocalDateTime to = LocalDateTime.ofInstant(when.to(), zone);
        return from.toLocalDate().equals(to.toLocalDate())
                && open.stream()
                        .anyMatch(window -> window.day() == Day.of(from.getDayOfWeek())
                                && !from.toLocalTime().isBefore(window.from())
                                && !to.toLocalTime().isAfter(window.to()));
    }

    private void requireVisible(String site) {
        if (sites.all().stream().noneMatch(one -> one.code().equals(site))) {
            throw Problems.notFound();
        }
        caller.requireSite(site);
    }

    private OpeningHoursView view(String site, @Nullable SiteHours known) {
        return new OpeningHoursView(
                site,
                sites.zone(site).getId(),
                known == null ? List.of() : known.slots(),
                known == null ? 0 : known.version());
    }
}
