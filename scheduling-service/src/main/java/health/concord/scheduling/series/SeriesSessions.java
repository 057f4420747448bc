package health.concord.scheduling.series;

import health.concord.scheduling.booking.SessionPlan;
import health.concord.scheduling.calendar.Occurrences;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The sessions a series has between two days. */
final class SeriesSessions {

    private SeriesSessions() {}

    static List<SessionPlan> plans(
            GroupSeries series, SeriesResources resources, LocalDate first, LocalDate last, ZoneId zone) {
        return Occurrences.of(series.slots(), first, last, zone).stream()
                .map(when -> new SessionPlan(
                        series.site(), series.title(), series.care(), resources.all(), when, series.id(), null, null))
                .toList();
    }
}
