package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way for the client to one form.
 *
 * @param link secret, told once, when it is made
 * @param code secret, told once, when it is made
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AnswerLink(
        UUID id,
        String kind,
        String state,
        int wrongCodes,
        Instant expiresAt,
        Instant createdAt,
        String createdBy,
        @Nullable String link,
        @Nullable String code) {

    public boolean isOpenAt(Instant now) {
        return state.equals("OPEN") && now.isBefore(expiresAt);
    }

    public String kindWords() {
        return kind.equals("TABLET") ? "On a tablet" : "By link";
    }

    public String stateWords(Instant now) {
        return switch (state) {
            case "USED" -> "Answered";
            case "LOCKED" -> "Locked after wrong codes";
            case "REVOKED" -> "Taken back";
            default -> isOpenAt(now) ? "Open" : "Ran out";
        };
    }

    /** Null when the secrets are not told, that is ever after it was made. */
    public @Nullable FormKey key() {
        return link == null || code == null ? null : new FormKey(link, code);
    }

    @Override
    public String toString() {
        return "AnswerLink " + id;
    }
}
