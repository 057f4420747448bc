package health.concord.scheduling.booking;

import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.Interval;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells which dates of what are taken, in the site's time; never by whom. */
final class TimeConflict {

    /** Enough to see the pattern of a weekly series. */
    private static final int DATES_TOLD = 12;

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private TimeConflict() {}

    static ProblemException of(List<Claim> clashes, ZoneId zone) {
        Map<BookedResource, List<Interval>> byResource = clashes.stream()
                .collect(Collectors.groupingBy(
                        Claim::resource, LinkedHashMap::new, Collectors.mapping(Claim::when, Collectors.toList())));
        List<FieldError> errors = byResource.entrySet().stream()
                .map(taken -> new FieldError(
                        taken.getKey().field(),
                        taken.getKey().label()
                                + (taken.getKey().kind() == ResourceKind.SITE ? " is closed on " : " is taken on ")
                                + dates(taken.getValue(), zone)))
                .toList();
        String detail = errors.stream().map(FieldError::message).collect(Collectors.joining("; "));
        return Problems.of(
                ProblemType.TIME_CONFLICT,
                capital(detail) + ". Nothing was booked. Choose another time, or someone or something else.",
                errors);
    }

    private static String dates(List<Interval> times, ZoneId zone) {
        String told = times.stream()
                .limit(DATES_TOLD)
                .map(time -> DAY_AND_TIME.format(time.from().atZone(zone)) + "-"
                        + TIME.format(time.to().atZone(zone)))
                .collect(Collectors.joining(", "));
        return times.size() > DATES_TOLD ? told + " and " + (times.size() - DATES_TOLD) + " more" : told;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
