package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
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
        @Nullable String code,
        @Nullable String seenBy) {

    public boolean isOpenAt(Instant now) {
        return state.equals("OPEN") && now.isBefore(expiresAt);
    }

    public String kindWords() {
        return kind.equals("TABLET") ? Say.words("links.onTablet") : Say.words("links.byLink");
    }

    public String stateWords(Instant now) {
        return switch (state) {
            case "USED" -> seenBy == null ? Say.words("links.answered") : Say.words("links.answeredSeen", seenBy);
            case "LOCKED" -> Say.words("links.locked");
            case "REVOKED" -> Say.words("links.takenBack");
            default -> isOpenAt(now) ? Say.words("links.open") : Say.words("links.ranOut");
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
