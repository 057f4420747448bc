package health.concord.scheduling.note;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One signed note in a client's own record: the session's content and this client's layer, and nobody else's. */
public record ClientNoteView(
        UUID session,
        OffsetDateTime heldAt,
        String content,
        String goal,
        String participation,
        String response,
        @Nullable String signedBy,
        @Nullable OffsetDateTime signedAt,
        List<NoteView.AddendumView> addenda) {}
