package health.concord.scheduling.attendance;

import health.concord.scheduling.booking.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * For whom a session's signed note stands. One that is kept elsewhere is the leader's word for everybody; one that is
 * kept here is for those it speaks of: who is put on the sign-in sheet later has no note until an addendum is written.
 */
@ApplicationScoped
class SignedNotes {

    @Inject
    WrittenNotes written;

    boolean isFor(UUID client, Session session) {
        return of(session).test(client);
    }

    Predicate<UUID> of(Session session) {
        if (!session.note().isSigned()) {
            return client -> false;
        }
        return session.note().isKept() ? written.writtenOf(session.id())::contains : client -> true;
    }
}
