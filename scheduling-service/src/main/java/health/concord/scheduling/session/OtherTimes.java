package health.concord.scheduling.session;

import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.site.OpeningHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Single dates of appointments that come back take other times, or are left out. */
@ApplicationScoped
class OtherTimes {

    @Inject
    SessionTimes times;

    @Inject
    OpeningHours hours;

    /** @param on the date, as the rule gives it */
    record Dated(LocalDate on, Interval when) {}

    /** @param planned as the rule gives them */
    List<Dated> of(BookAppointments request, List<Interval> planned, ZoneId zone) {
        Map<LocalDate, Instead> changes = new LinkedHashMap<>();
        if (request.instead() != null) {
            request.instead().forEach(change -> changes.put(change.on(), change));
        }
        List<Dated> all = planned.stream()
                .flatMap(when -> {
                    LocalDate on = LocalDate.ofInstant(when.from(), zone);
                    Instead change = changes.remove(on);
                    return (change == null ? Stream.of(when) : other(request.site(), when, change.at()))
                            .map(at -> new Dated(on, at));
                })
                .toList();
        if (!changes.isEmpty()) {
            throw Problems.invalid(
                    "instead",
                    "names " + changes.keySet().iterator().next()
                            + ", which is no date of it; take one that slot and rrule give");
        }
        if (all.isEmpty()) {
            throw Problems.invalid("instead", "leaves out every date; keep one at least");
        }
        return all;
    }

    private Stream<Interval> other(String site, Interval planned, @Nullable OffsetDateTime at) {
        if (at == null) {
            return Stream.empty();
        }
        Interval when = times.require(at, at.plusMinutes(planned.minutes()));
        hours.require(site, when);
        return Stream.of(when);
    }
}
