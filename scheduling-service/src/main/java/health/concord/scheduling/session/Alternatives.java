package health.concord.scheduling.session;

import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.WireTime;
import health.concord.scheduling.openings.FreeTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    /** For a date of the rule what is free, the nearest first; what the problem has under {@code instead}. */
    record Near(LocalDate on, List<Free> free) {}

    /** A time at which one of the dates could be. */
    record Free(OffsetDateTime from, OffsetDateTime to) {}

    /** Names each date that fails, and what is free nearest to it for all who are to come, and the room if one is named. */
    ProblemException conflict(BookAppointments request, List<OtherTimes.Dated> failing, ZoneId zone) {
        List<LocalDate> days =
                failing.stream().map(date -> day(date, zone)).sorted().toList();
        List<Interval> slots = free.of(
                new FreeTimes.Together(request.site(), request.clinician(), request.client(), request.room()),
                days.getFirst().minusDays(DAYS_AROUND),
                days.getLast().plusDays(DAYS_AROUND),
                zone,
                Duration.ofMinutes(request.slot().minutes()),
                clock.instant());
        List<FieldError> errors = new ArrayList<>();
        List<Near> instead = new ArrayList<>();
        for (OtherTimes.Dated date : failing) {
            List<Interval> near = nearest(slots, date.when());
            errors.add(new FieldError(
                    "occurrences[" + day(date, zone) + "]",
                    words(date.when(), zone) + " is not free"
                            + (near.isEmpty()
                                    ? "; nothing is free within three days"
                                    : near.stream()
                                            .map(slot -> words(slot, zone))
                                            .collect(Collectors.joining(", ", "; nearest free: ", "")))));
            instead.add(new Near(
                    date.on(),
                    near.stream()
                            .map(slot -> new Free(WireTime.of(slot.from(), zone), WireTime.of(slot.to(), zone)))
                            .toList()));
        }
        return Problems.of(
                        ProblemType.TIME_CONFLICT,
                        failing.size()
                                + " of the dates are not free. Nothing was booked. Choose from what is told for each,"
                                + " or another slot.",
                        errors)
                .with("instead", instead);
    }

    private static List<Interval> nearest(List<Interval> slots, Interval wanted) {
        return slots.stream()
                .filter(slot -> distance(slot, wanted).compareTo(Duration.ofDays(DAYS_AROUND)) <= 0)
                .sorted(Comparator.comparing(slot -> distance(slot, wanted)))
                .limit(TOLD)
                .toList();
    }

    private static Duration distance(Interval slot, Interval wanted) {
        return Duration.between(slot.from(), wanted.from()).abs();
    }

    private static String words(Interval when, ZoneId zone) {
        return DAY_AND_TIME.format(when.from().atZone(zone));
    }

    private static LocalDate day(OtherTimes.Dated date, ZoneId zone) {
        return LocalDate.ofInstant(date.when().from(), zone);
    }
}
