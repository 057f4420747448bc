package health.concord.scheduling.note;

import health.concord.scheduling.attendance.WrittenNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Tells attendance of whom a signed note speaks: in a layer, or in what its signer added for them. */
@ApplicationScoped
class WrittenHere implements WrittenNotes {

    @Inject
    NoteRepository notes;

    @Override
    public Set<UUID> writtenOf(UUID session) {
        return notes.ofSession(session).map(notes::spokenOf).orElse(Set.of());
    }
}
