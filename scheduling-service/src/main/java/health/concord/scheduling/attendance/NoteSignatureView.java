package health.concord.scheduling.attendance;

import java.time.OffsetDateTime;
import java.util.UUID;

/** That a session's note is signed; the note itself is not here. */
public record NoteSignatureView(UUID session, String signedBy, OffsetDateTime signedAt) {}
