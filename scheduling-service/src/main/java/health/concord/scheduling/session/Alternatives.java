package health.concord.scheduling.session;

import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.booking.SessionPlan;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.openings.FreeTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is free nearest to dates that are taken. */
@ApplicationScoped
class Alternatives {

    /** How far from the wanted day an alternative may be. */
    private static final int DAYS_AROUND = 3;

    /** How many are told for a date. */
    private static final int TOLD = 3;

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject
    FreeTimes free;

    @Inject
    Clock clock;

    /** Names each date that fails, and what is free nearest to it. */
    ProblemException conflict(BookAppointments request, List<SessionPlan> failing, ZoneId zone) {
        List<LocalDate> days =
                failing.stream().map(plan -> day(plan, zone)).sorted().toList();
        List<Interval> slots = free.of(
                request.site(),
                request.clinician(),
                request.client(),
                days.getFirst().minusDays(DAYS_AROUND),
                days.getLast().plusDays(DAYS_AROUND),
                zone,
                Duration.ofMinutes(request.slot().minutes()),
                clock.instant());
        List<FieldError> errors = new ArrayList<>();
        for (SessionPlan plan : failing) {
            String near = nearest(slots, plan.when(), zone);
            errors.add(new FieldError(
                    "occurrences[" + day(plan, zone) + "]",
                    DAY_AND_TIME.format(plan.when().from().atZone(zone)) + " is not free"
                            + (near.isEmpty() ? "; nothing is free within three days" : "; nearest free: " + near)));
        }
        return Problems.of(
                ProblemType.TIME_CONFLICT,
                failing.size() + " of the dates are not free. Nothing was booked. Choose from what is told for each, or"
                        + " another slot.",
                errors);
    }

    private static String nearest(List<Interval> slots, Interval wanted, ZoneId zone) {
        return slots.stream()
                .filter(slot -> distance(slot, wanted).compareTo(Duration.ofDays(DAYS_AROUND)) <= 0)
                .sorted(Comparator.comparing(slot -> distance(slot, wanted)))
                .limit(TOLD)
                .map(slot -> DAY_AND_TIME.format(slot.from().atZone(zone)))
                .collect(Collectors.joining(", "));
    }

    private static Duration distance(Interval slot, Interval wanted) {
        return Duration.between(slot.from(), wanted.from()).abs();
    }

    private static LocalDate day(SessionPlan plan, ZoneId zone) {
        return LocalDate.ofInstant(plan.when().from(), zone);
    }
}
