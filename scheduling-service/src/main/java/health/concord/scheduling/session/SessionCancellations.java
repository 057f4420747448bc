package health.concord.scheduling.session;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.scheduling.attendance.Attendances;
import health.concord.scheduling.booking.Moves;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions that do not take place after all. */
@ApplicationScoped
@Transactional
public class SessionCancellations {

    private static final String LATE = "CLIENT_LATE";

    @Inject
    LockedSessions sessions;

    @Inject
    Moves moves;

    @Inject
    Attendances attendances;

    @Inject
    SchedulingSettings settings;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Frees everyone and everything; the clients are told. A late cancellation by the client is marked as one. */
    SessionView cancel(UUID id, @Nullable String ifMatch, CancelSession request) {
        Session session = sessions.lock(id, ifMatch);
        if (request.by() == CancelledBy.CLIENT && session.series() != null) {
            throw Problems.invalid("by", "is for sessions of one client; of a group's, record the absence");
        }
        if (!attendances.of(id).isEmpty()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "Attendance is recorded, so the session took place. Correct that instead.");
        }
        moves.cancel(List.of(session), reason(session, request), caller.id());
        audit.record(
                "session.cancelled",
                "session",
                id,
                Map.of("site", session.site(), "reason", String.valueOf(session.stateReason())));
        return sessions.view(session);
    }

    private String reason(Session session, CancelSession request) {
        if (request.by() != CancelledBy.CLIENT) {
            return request.by().name();
        }
        Instant told = request.told() == null ? clock.instant() : request.told().toInstant();
        if (told.isAfter(clock.instant())) {
            throw Problems.invalid("told", "must not be in the future");
        }
        boolean late = told.isAfter(session.startsAt().minus(settings.cancellationNotice()));
        return late ? LATE : request.by().name();
    }
}
