package health.concord.scheduling.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client agreed to be sent, where to, and when not. */
@Entity
@Table(name = "reminder_preference")
class ReminderPreference {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Id
    private UUID client;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String address;

    @Column(name = "consented_on")
    private @Nullable LocalDate consentedOn;

    @Column(name = "quiet_from")
    private LocalTime quietFrom;

    @Column(name = "quiet_to")
    private LocalTime quietTo;

    @Version
    private long version;

    protected ReminderPreference() {}

    ReminderPreference(UUID client) {
        this.client = client;
    }

    void set(SetReminders request) {
        channel = request.channel();
        boolean none = channel == Channel.NONE;
        address = none ? null : request.address();
        consentedOn = none ? null : request.consentedOn();
        quietFrom = request.quietFrom() == null ? EVENING : request.quietFrom();
        quietTo = request.quietTo() == null ? MORNING : request.quietTo();
    }

    boolean allows() {
        return channel != Channel.NONE && address != null && consentedOn != null;
    }

    /** The same moment, or the end of the quiet hours it is in. */
    ZonedDateTime notQuiet(ZonedDateTime when) {
        LocalTime time = when.toLocalTime();
        boolean overnight = quietFrom.isAfter(quietTo);
        boolean quiet = overnight
                ? !time.isBefore(quietFrom) || time.isBefore(quietTo)
                : !time.isBefore(quietFrom) && time.isBefore(quietTo);
        if (!quiet) {
            return when;
        }
        ZonedDateTime end = when.with(quietTo);
        return end.isAfter(when) ? end : when.plusDays(1).with(quietTo);
    }

    Channel channel() {
        return channel;
    }

    @Nullable
    String address() {
        return address;
    }

    SetReminders view() {
        return new SetReminders(channel, address, consentedOn, quietFrom, quietTo);
    }

    long version() {
        return version;
    }
}
