package health.concord.scheduling.calendar;

import health.concord.commons.problem.Problems;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * On which dates something comes back: a recurrence rule of RFC 5545, section 3.3.10. It decides dates only; the time of
 * day is a slot's, in the site's zone, so that the clocks changing never moves it.
 */
public final class Recurrence {

    /** Longer than any rule a program writes. */
    public static final int LONGEST_TEXT = 200;

    /** A rule that repeats more often is a mistyped one; two years of five days a week fit in. */
    private static final int MOST_DATES = 550;

    private static final int LONGEST_INTERVAL = 52;
    private static final Pattern PART = Pattern.compile(
            "FREQ=(DAILY|WEEKLY|MONTHLY)|INTERVAL=\\d{1,2}|COUNT=\\d{1,3}|UNTIL=\\d{8}|BYDAY=[-+0-9A-Z,]+"
                    + "|BYMONTHDAY=[-0-9,]+|BYSETPOS=[-0-9,]+|BYMONTH=[0-9,]+|WKST=(MO|SU)");
    private static final Pattern EVERY_WEEK =
            Pattern.compile("(?=.*FREQ=WEEKLY)(FREQ=WEEKLY|INTERVAL=0?1|BYDAY=[A-Z,]+|UNTIL=\\d{8}|WKST=(MO|SU)|;)+");
    private static final Pattern BY_DAY = Pattern.compile(";?BYDAY=([A-Z,]+)");
    private static final Pattern NUMBER = Pattern.compile("(COUNT|INTERVAL)=(\\d+)");

    private final String rule;
    private final Recur<LocalDate> recur;

    private Recurrence(String rule) {
        this.rule = rule;
        this.recur = new Recur<>(rule);
    }

    /** What a request says; a rule that cannot be is refused under the field's name. */
    public static Recurrence require(String field, String text) {
        String rule = text.strip().toUpperCase(java.util.Locale.ROOT);
        for (String part : rule.split(";", -1)) {
            if (!PART.matcher(part).matches()) {
                throw Problems.invalid(
                        field,
                        "must be a rule of RFC 5545 by days, weeks or months, for example FREQ=WEEKLY;INTERVAL=2");
            }
        }
        Matcher numbers = NUMBER.matcher(rule);
        while (numbers.find()) {
            int value = Integer.parseInt(numbers.group(2));
            int most = numbers.group(1).equals("COUNT") ? MOST_DATES : LONGEST_INTERVAL;
            if (value < 1 || value > most) {
                throw Problems.invalid(field, numbers.group(1) + " must be 1 to " + most);
            }
        }
        try {
            return new Recurrence(rule);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid(field, "is not a recurrence rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU,TH");
        }
    }

    /** A rule that was checked before. */
    public static Recurrence stored(String rule) {
        return new Recurrence(rule);
    }

    /** The weekly rule says on which days; where it does not, the slots do. */
    public Recurrence onDaysOf(Collection<WeeklySlot> slots) {
        return rule.contains("FREQ=WEEKLY") && !rule.contains("BYDAY=")
                ? new Recurrence(rule
                        + ";BYDAY="
                        + slots.stream()
                                .map(slot -> slot.day().name())
                                .distinct()
                                .collect(Collectors.joining(",")))
                : this;
    }

    /**
     * On which of the slots' days it comes back every week; empty where weeks differ from one another: every second week,
     * by the month, in some months, or for a number of dates.
     */
    public Optional<Set<Day>> everyWeekOn(Collection<WeeklySlot> slots) {
        if (!EVERY_WEEK.matcher(rule).matches()) {
            return Optional.empty();
        }
        Set<Day> days = EnumSet.noneOf(Day.class);
        slots.stream().map(WeeklySlot::day).forEach(days::add);
        Matcher byDay = BY_DAY.matcher(rule);
        if (byDay.find()) {
            days.retainAll(Arrays.stream(byDay.group(1).split(",", -1))
                    .map(Day::valueOf)
                    .toList());
        }
        return Optional.of(days);
    }

    /** The same rule on the days of other slots; its end stays. */
    public Recurrence movedTo(Collection<WeeklySlot> slots) {
        return new Recurrence(BY_DAY.matcher(rule).replaceAll("").replaceFirst("^;", "")).onDaysOf(slots);
    }

    /** Its dates from {@code first} to {@code last}, both included, counted from the day it begins. */
    public List<LocalDate> dates(LocalDate begins, LocalDate first, LocalDate last) {
        LocalDate from = first.isBefore(begins) ? begins : first;
        return last.isBefore(from)
                ? List.of()
                : recur.getDates(begins, begins, last).stream()
                        .filter(date -> !date.isBefore(from) && !date.isAfter(last))
                        .toList();
    }

    public static @Nullable String text(@Nullable Recurrence recurrence) {
        return recurrence == null ? null : recurrence.rule;
    }

    @Override
    public String toString() {
        return rule;
    }
}
