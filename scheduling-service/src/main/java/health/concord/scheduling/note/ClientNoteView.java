package health.concord.scheduling.note;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One signed note in a client's own record: the session's content and this client's layer, and nobody else's.
 *
 * @param goal this, the participation and the response are absent where an addendum alone tells of the client, who was
 *     put on the sign-in sheet after the note was signed
 */
public record ClientNoteView(
        UUID session,
        OffsetDateTime heldAt,
        String content,
        @Nullable String goal,
        @Nullable String participation,
        @Nullable String response,
        @Nullable String signedBy,
        @Nullable OffsetDateTime signedAt,
        List<NoteView.AddendumView> addenda) {}
