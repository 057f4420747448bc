package health.concord.scheduling.series;

import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.Occurrences;
import health.concord.scheduling.calendar.Recurrence;
import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** When a group meets: at times of the week, on the dates of a rule where it has one. */
@Embeddable
class MeetingPattern {

    private @Nullable String rrule;

    @Column(name = "rule_from")
    private LocalDate ruleFrom;

    @ElementCollection
    @CollectionTable(name = "group_series_slot", joinColumns = @JoinColumn(name = "series"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<WeeklySlot> slots = new ArrayList<>();

    protected MeetingPattern() {}

    MeetingPattern(List<WeeklySlot> slots, @Nullable String rrule, LocalDate from) {
        this.slots.addAll(slots);
        follow(rrule, from);
    }

    /** @param rule none, or blank, where it meets every week */
    void follow(@Nullable String rule, LocalDate from) {
        rrule = rule == null || rule.isBlank() ? null : rule.strip().toUpperCase(Locale.ROOT);
        ruleFrom = from;
    }

    void meetAt(List<WeeklySlot> times) {
        slots.clear();
        slots.addAll(times);
    }

    /** To other times of the week; its rule's days follow. */
    void moveTo(List<WeeklySlot> times) {
        rrule = rrule == null ? null : Recurrence.stored(rrule).movedTo(times).toString();
        meetAt(times);
    }

    List<Interval> between(LocalDate first, LocalDate last, ZoneId zone) {
        return Occurrences.of(slots, rrule == null ? null : Recurrence.stored(rrule), ruleFrom, first, last, zone);
    }

    /** In every week; empty where its rule makes weeks differ from one another. */
    Optional<List<WeeklySlot>> weeklySlots() {
        return rrule == null
                ? Optional.of(slots())
                : Recurrence.stored(rrule)
                        .everyWeekOn(slots)
                        .map(days -> slots.stream()
                                .filter(slot -> days.contains(slot.day()))
                                .toList());
    }

    /** Whether there is a date from a day to another; a rule may have ended before. */
    boolean meetsBetween(LocalDate first, LocalDate last) {
        return rrule == null
                || !Recurrence.stored(rrule)
                        .onDaysOf(slots)
                        .dates(ruleFrom, first, last)
                        .isEmpty();
    }

    @Nullable
    String rrule() {
        return rrule;
    }

    List<WeeklySlot> slots() {
        return List.copyOf(slots);
    }
}
