package health.concord.scheduling.session;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Versions;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionState;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session that is to be changed: found, visible, as the caller last saw it, and nobody else's to change meanwhile. */
@ApplicationScoped
class LockedSessions {

    @Inject
    BookedSessions calendar;

    @Inject
    Clinicians clinicians;

    @Inject
    Locks locks;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    Session lock(UUID id, @Nullable String ifMatch) {
        locks.take(id);
        Session session = visible(id);
        Versions.require(ifMatch, session.version());
        return session;
    }

    /** To look at only. */
    Session visible(UUID id) {
        Session session = calendar.find(id);
        if (session == null || session.state() == SessionState.HELD) {
            throw Problems.notFound();
        }
        caller.requireSite(session.site());
        return session;
    }

    static void refuseOnceSigned(Session session) {
        if (session.note().isSigned()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "The session's note is signed, so this stays as it was. Add to the note instead.");
        }
    }

    /** One who works at the session's site. */
    Clinician clinician(Session session, UUID id, String field) {
        return clinicians
                .at(session.site(), id)
                .orElseThrow(() -> Problems.invalid(field, "is not a clinician of this site"));
    }

    SessionView view(Session session) {
        return SessionView.of(session, calendar.bookedClients(session.id()).size(), sites.zone(session.site()));
    }
}
