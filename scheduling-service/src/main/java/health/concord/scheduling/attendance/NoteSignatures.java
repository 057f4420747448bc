package health.concord.scheduling.attendance;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.WireTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Billing needs to know that a signed note exists for a service, and nothing of what is in it. */
@ApplicationScoped
@Transactional
public class NoteSignatures {

    @Inject
    Attendances attendances;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** That its note is signed, here or elsewhere; the first name and time stand. */
    public void signed(Session session) {
        if (!session.note().isSigned()) {
            session.signNote(caller.id(), clock.instant());
            attendances.signNotes(session);
            audit.record("session.note-signed", "session", session.id(), Map.of("site", session.site()));
        }
    }

    /** That its signed note speaks of someone more now. */
    public void addedTo(Session session) {
        attendances.signNotes(session);
    }

    /** One at a time for a session. */
    public Session lockSession(UUID id) {
        return attendances.lockSession(id);
    }

    /** Refuses a note before there is anything to write about. */
    public void requireHeld(Session session) {
        if (!session.takesPlace() || clock.instant().isBefore(session.startsAt())) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session has not taken place. Write its note afterwards.");
        }
    }

    /** A note that is kept elsewhere. Holds for everyone recorded so far and everyone recorded later. The same again changes nothing. */
    NoteSignatureView sign(UUID id) {
        Session session = attendances.lockSession(id);
        if (session.note().isKept() && !session.note().isSigned()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "NOTE_KEPT", "The session's note is kept here. Sign the note itself.");
        }
        signed(session);
        return new NoteSignatureView(
                id,
                Objects.requireNonNull(session.note().signedBy()),
                WireTime.of(Objects.requireNonNull(session.note().signedAt()), sites.zone(session.site())));
    }
}
