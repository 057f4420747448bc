package health.concord.scheduling.openings;

import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.WireTime;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is free in a constant number of queries, however many groups and clinicians a site has. */
@ApplicationScoped
@Transactional
public class Openings {

    /** The individual hour of an intensive outpatient week (clinical.md, section 6). */
    static final int INDIVIDUAL_MINUTES = 60;

    @Inject
    GroupSeriesPlans series;

    @Inject
    Clinicians clinicians;

    @Inject
    BookedSessions calendar;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    OpeningsView at(@Nullable String site, @Nullable LocalDate day) {
        if (site == null || site.isBlank()) {
            throw Problems.invalid("site", "is needed");
        }
        ZoneId zone = sites.require("site", site).zone();
        caller.requireSite(site);
        LocalDate from = day == null ? window.today(zone) : day;
        window.require("from", from);
        return new OpeningsView(site, from, openSeries(site, from, zone), openClinicians(site, from, zone));
    }

    private List<OpeningsView.OpenSeries> openSeries(String site, LocalDate from, ZoneId zone) {
        List<GroupSeries> open = series.openAt(site, from);
        Map<UUID, Instant> next = calendar.firstStarts(
                open.stream().map(GroupSeries::id).toList(),
                from.atStartOfDay(zone).toInstant());
        return open.stream()
                .map(group -> new OpeningsView.OpenSeries(
                        group.id(),
                        group.group(),
                        group.title(),
                        group.seats().capacity(),
                        group.seats().taken(),
                        group.seats().held(),
                        group.seats().left(),
                        group.seats().waiting(),
                        group.care().mode(),
                        group.slots().getFirst().minutes(),
                        group.slots(),
                        WireTime.orNull(next.get(group.id()), zone),
                        group.endsOn()))
                .toList();
    }

    /** Over the same weeks that a hold books, so that what is offered can be had. */
    private List<OpeningsView.OpenClinician> openClinicians(String site, LocalDate from, ZoneId zone) {
        List<Clinician> atSite = clinicians.at(site);
        Interval weeks = new Interval(
                from.atStartOfDay(zone).toInstant(),
                window.horizon(from, zone).plusDays(1).atStartOfDay(zone).toInstant());
        Map<UUID, List<Interval>> busy =
                calendar.busy(atSite.stream().map(Clinician::id).toList(), weeks);
        return atSite.stream()
                .map(clinician -> new OpeningsView.OpenClinician(
                        clinician.id(),
                        FreeSlots.of(
                                clinician.availabilityAt(site),
                                busy.getOrDefault(clinician.id(), List.of()),
                                zone,
                                INDIVIDUAL_MINUTES)))
                .toList();
    }
}
