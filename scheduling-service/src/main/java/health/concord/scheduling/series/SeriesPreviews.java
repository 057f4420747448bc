package health.concord.scheduling.series;

import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.Obstacles;
import health.concord.scheduling.booking.SessionPlan;
import health.concord.scheduling.calendar.Occurrences;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.Recurrence;
import health.concord.scheduling.calendar.WireTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a group would meet when and what stands in its way, checked like opening it; nothing is kept. */
@ApplicationScoped
@Transactional
class SeriesPreviews {

    @Inject
    SeriesRequests requests;

    @Inject
    Obstacles obstacles;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    SeriesPreview preview(OpenGroupSeries request) {
        SeriesResources resources = requests.check(request);
        ZoneId zone = sites.zone(request.site());
        LocalDate horizon = window.horizon(request.startsOn(), zone);
        LocalDate endsOn = request.endsOn();
        String rrule = request.rrule();
        List<SessionPlan> plans = Occurrences.of(
                        request.slots(),
                        rrule == null || rrule.isBlank() ? null : Recurrence.require("rrule", rrule),
                        request.startsOn(),
                        request.startsOn(),
                        endsOn != null && endsOn.isBefore(horizon) ? endsOn : horizon,
                        zone)
                .stream()
                .map(when -> new SessionPlan(
                        request.site(), request.title(), request.care(), resources.all(), when, null, null, null))
                .toList();
        return new SeriesPreview(obstacles.among(plans).stream()
                .map(found -> new SeriesPreview.Date(
                        WireTime.of(found.plan().when().from(), zone),
                        WireTime.of(found.plan().when().to(), zone),
                        labels(found.taken()),
                        labels(found.away())))
                .toList());
    }

    private static List<String> labels(List<BookedResource> resources) {
        return resources.stream().map(BookedResource::label).toList();
    }
}
