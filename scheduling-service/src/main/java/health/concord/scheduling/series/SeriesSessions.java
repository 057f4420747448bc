package health.concord.scheduling.series;

import health.concord.scheduling.booking.SessionPlan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The sessions a series has between two days. */
final class SeriesSessions {

    private SeriesSessions() {}

    /** Each with the next topic of the curriculum, in order of time. */
    static List<SessionPlan> withTopics(GroupSeries series, List<SessionPlan> plans) {
        return plans.stream().map(plan -> plan.about(series.takeTopic())).toList();
    }

    static List<SessionPlan> plans(
            GroupSeries series, SeriesResources resources, LocalDate first, LocalDate last, ZoneId zone) {
        return series.dates(first, last, zone).stream()
                .map(when -> new SessionPlan(
                        series.site(), series.title(), series.care(), resources.all(), when, series.id(), null, null))
                .toList();
    }
}
