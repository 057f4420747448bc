package health.concord.scheduling.attendance;

import health.concord.commons.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was recorded, by whom and when; corrections add a row. The table takes no change and no deletion. */
@Entity
@Table(name = "attendance_change")
class AttendanceChange {

    @Id
    private UUID id;

    private UUID attendance;

    @Embedded
    private Presence presence;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "corrected_because")
    private @Nullable String correctedBecause;

    protected AttendanceChange() {}

    /** @param because why it was put right after its day was closed for billing */
    AttendanceChange(Attendance attendance, String by, Instant at, @Nullable String because) {
        this.id = Ids.next();
        this.attendance = attendance.id();
        this.presence = attendance.presence();
        this.changedBy = by;
        this.changedAt = at;
        this.correctedBecause = because;
    }

    @Nullable
    String correctedBecause() {
        return correctedBecause;
    }

    Presence presence() {
        return presence;
    }

    String by() {
        return changedBy;
    }

    Instant at() {
        return changedAt;
    }
}
