package health.concord.scheduling.clinician;

import health.concord.commons.id.Ids;
import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.Recurrence;
import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a clinician can be booked beyond the weekly windows: by a rule, or on a single date. */
@Entity
@Table(name = "availability_rule")
public class AvailabilityRule {

    @Id
    private UUID id;

    private UUID clinician;
    private String site;
    private @Nullable String rrule;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    private LocalTime starts;
    private LocalTime ends;

    protected AvailabilityRule() {}

    AvailabilityRule(UUID clinician, AddAvailability request, @Nullable Recurrence recurrence) {
        this.id = Ids.next();
        this.clinician = clinician;
        this.site = request.site();
        this.rrule = Recurrence.text(recurrence);
        this.startsOn = request.startsOn();
        this.endsOn = request.endsOn();
        this.starts = request.from();
        this.ends = request.to();
    }

    /** Its times between two days, both included. */
    public List<Interval> between(LocalDate first, LocalDate last, ZoneId zone) {
        LocalDate ending = endsOn != null && endsOn.isBefore(last) ? endsOn : last;
        List<LocalDate> dates =
                rrule == null ? single(first, ending) : Recurrence.stored(rrule).dates(startsOn, first, ending);
        return dates.stream()
                .map(date -> new WeeklySlot(Day.of(date.getDayOfWeek()), starts, ends).on(date, zone))
                .toList();
    }

    private List<LocalDate> single(LocalDate first, LocalDate last) {
        return startsOn.isBefore(first) || startsOn.isAfter(last) ? List.of() : List.of(startsOn);
    }

    public UUID id() {
        return id;
    }

    public UUID clinician() {
        return clinician;
    }

    public String site() {
        return site;
    }

    public @Nullable String rrule() {
        return rrule;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public LocalTime starts() {
        return starts;
    }

    public LocalTime ends() {
        return ends;
    }
}
