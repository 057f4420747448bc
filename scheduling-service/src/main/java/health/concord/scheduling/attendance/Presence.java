package health.concord.scheduling.attendance;

import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.care.CareMode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether, from when and until when a client was there, to the minute. Someone absent has no times; everyone else has
 * both.
 */
@Embeddable
public record Presence(
        @Enumerated(EnumType.STRING) AttendanceStatus status,
        @Column(name = "arrived_at") @Nullable Instant arrivedAt,
        @Column(name = "left_at") @Nullable Instant leftAt,
        @Nullable String reason,

        @Enumerated(EnumType.STRING) @Column(name = "joined_by") @Nullable
        CareMode joinedBy) {

    Presence(AttendanceStatus status, @Nullable Instant arrivedAt, @Nullable Instant leftAt, @Nullable String reason) {
        this(status, arrivedAt, leftAt, reason, null);
    }

    /** What a request says about a session; times that cannot be are refused by name. */
    static Presence of(RecordAttendance request, Interval session, Duration tolerance) {
        String reason = request.reason() == null || request.reason().isBlank()
                ? null
                : request.reason().strip();
        if (request.status() == AttendanceStatus.ABSENT) {
            refuseTime("arrivedAt", request.arrivedAt());
            refuseTime("leftAt", request.leftAt());
            if (request.joinedBy() != null) {
                throw Problems.invalid("joinedBy", "does not belong to an absence; leave it out");
            }
            return new Presence(AttendanceStatus.ABSENT, null, null, reason, null);
        }
        Instant arrived = minute(request.arrivedAt(), session.from());
        Instant left = minute(request.leftAt(), session.to());
        checkStatus(request, session, arrived, left);
        checkTimes(session, tolerance, arrived, left);
        return new Presence(request.status(), arrived, left, reason, request.joinedBy());
    }

    private static void refuseTime(String field, @Nullable OffsetDateTime time) {
        if (time != null) {
            throw Problems.invalid(field, "does not belong to an absence; leave it out");
        }
    }

    private static Instant minute(@Nullable OffsetDateTime time, Instant otherwise) {
        return time == null ? otherwise : time.toInstant().truncatedTo(ChronoUnit.MINUTES);
    }

    private static void checkStatus(RecordAttendance request, Interval session, Instant arrived, Instant left) {
        if (request.status() == AttendanceStatus.LATE && !arrived.isAfter(session.from())) {
            throw Problems.invalid("arrivedAt", "must be given and after the session's beginning for someone late");
        }
        if (request.status() == AttendanceStatus.LEFT_EARLY && !left.isBefore(session.to())) {
            throw Problems.invalid("leftAt", "must be given and before the session's end for someone who left early");
        }
    }

    private static void checkTimes(Interval session, Duration tolerance, Instant arrived, Instant left) {
        if (arrived.isBefore(session.from().minus(tolerance)) || !arrived.isBefore(session.to())) {
            throw Problems.invalid(
                    "arrivedAt",
                    "must be within the session; up to " + tolerance.toMinutes() + " minutes early is fine");
        }
        if (left.isAfter(session.to().plus(tolerance)) || !left.isAfter(session.from())) {
            throw Problems.invalid(
                    "leftAt", "must be within the session; up to " + tolerance.toMinutes() + " minutes longer is fine");
        }
        if (!arrived.isBefore(left)) {
            throw Problems.invalid("leftAt", "must be later than arrivedAt");
        }
    }

    public boolean isPresent() {
        return arrivedAt != null;
    }

    /** The time of the session in which the client was there: waiting before and after it is no service. */
    public @Nullable Interval during(Interval session) {
        return isPresent()
                ? new Interval(Objects.requireNonNull(arrivedAt), Objects.requireNonNull(leftAt)).within(session)
                : null;
    }

    public long minutesDuring(Interval session) {
        Interval there = during(session);
        return there == null ? 0 : there.minutes();
    }
}
