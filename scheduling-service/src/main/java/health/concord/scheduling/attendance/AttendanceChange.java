package health.concord.scheduling.attendance;

import health.concord.commons.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

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

    protected AttendanceChange() {}

    AttendanceChange(Attendance attendance, String by, Instant at) {
        this.id = Ids.next();
        this.attendance = attendance.id();
        this.presence = attendance.presence();
        this.changedBy = by;
        this.changedAt = at;
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
