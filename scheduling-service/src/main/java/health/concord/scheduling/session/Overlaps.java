package health.concord.scheduling.session;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.Roles;
import health.concord.scheduling.booking.Overlap;
import health.concord.scheduling.booking.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may book over what is taken, and that the audit trail keeps it. The reason itself stays with the session. */
@ApplicationScoped
class Overlaps {

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    Overlap allowed(@Nullable String reason) {
        Overlap overlap = Overlap.because(reason);
        if (overlap.isAllowed() && !caller.hasRole(Roles.SCHEDULER) && !caller.hasRole(Roles.PROGRAM_ADMIN)) {
            throw Problems.of(
                    ProblemType.FORBIDDEN,
                    "Only schedulers and program administrators book over what is taken. Ask one of them.");
        }
        return overlap;
    }

    void audit(Session session, Overlap overlap) {
        if (overlap.isAllowed() && session.overlapReason() != null) {
            audit.record("session.overlap-allowed", "session", session.id(), Map.of("site", session.site()));
        }
    }
}
