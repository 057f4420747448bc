package health.concord.portal.series;

import health.concord.portal.scheduling.Series;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How often a group's weekly times come back, as people say it and as RFC 5545 writes it. */
enum Repeat {
    WEEKLY("", 0),
    SECOND("FREQ=WEEKLY;INTERVAL=2", 0),
    THIRD("FREQ=WEEKLY;INTERVAL=3", 0),
    FOURTH("FREQ=WEEKLY;INTERVAL=4", 0),
    MONTHLY_FIRST("FREQ=MONTHLY", 1),
    MONTHLY_SECOND("FREQ=MONTHLY", 2),
    MONTHLY_THIRD("FREQ=MONTHLY", 3),
    MONTHLY_LAST("FREQ=MONTHLY", -1);

    private final String rule;
    private final int ofMonth;

    Repeat(String rule, int ofMonth) {
        this.rule = rule;
        this.ofMonth = ofMonth;
    }

    /** Empty for each week. */
    String rrule(List<Series.Slot> slots) {
        return ofMonth == 0
                ? rule
                : rule + ";BYDAY="
                        + slots.stream()
                                .map(slot -> ofMonth + slot.day())
                                .distinct()
                                .collect(Collectors.joining(","));
    }

    /** Null for a rule that this form has no words for; it stays as it is. */
    static @Nullable Repeat of(@Nullable String rrule, List<Series.Slot> slots) {
        String rule = rrule == null ? "" : rrule;
        return Arrays.stream(values())
                .filter(one -> one.rrule(slots).equals(rule))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Repeat named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
