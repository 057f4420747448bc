package health.concord.scheduling.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the calendar knows of a session's note: whether it is written here, and who signed it when. */
@Embeddable
public class NoteMark {

    @Column(name = "note_kept")
    private boolean kept;

    @Column(name = "note_signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "note_signed_by")
    private @Nullable String signedBy;

    protected NoteMark() {}

    /** Once: a signed note is not signed again, so that the first name and time stand. */
    void sign(String by, Instant at) {
        if (signedAt == null) {
            signedAt = at;
            signedBy = by;
        }
    }

    /** It is written here, so it is signed here too. */
    public void keep() {
        kept = true;
    }

    public boolean isKept() {
        return kept;
    }

    public boolean isSigned() {
        return signedAt != null;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    public @Nullable String signedBy() {
        return signedBy;
    }
}
