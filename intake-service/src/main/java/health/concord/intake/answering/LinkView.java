package health.concord.intake.answering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link.
 *
 * @param draft the form it leads to
 * @param link secret, told once, when the link is made; the client sends it as {@code Form-Link}
 * @param code secret, told once, when the link is made; the client sends it as {@code Form-Code}
 * @param usedAt when the client sent the form
 * @param seenAt when somebody on staff said that they looked at it
 * @param state also an open one is of no use past its expiry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkView(
        UUID id,
        UUID episode,
        UUID draft,
        LinkKind kind,
        LinkState state,
        int wrongCodes,
        Instant expiresAt,
        Instant createdAt,
        String createdBy,
        @Nullable String link,
        @Nullable String code,
        @Nullable Instant usedAt,
        @Nullable Instant seenAt,
        @Nullable String seenBy) {

    static LinkView of(AnswerLink l) {
        return view(l, null);
    }

    static LinkView withSecret(AnswerLink l, LinkSecret secret) {
        return view(l, secret);
    }

    private static LinkView view(AnswerLink l, @Nullable LinkSecret secret) {
        return new LinkView(
                l.id(),
                l.episodeId(),
                l.draftId(),
                l.kind(),
                l.state(),
                l.wrongCodes(),
                l.expiresAt(),
                l.createdAt(),
                l.createdBy(),
                secret == null ? null : secret.link(),
                secret == null ? null : secret.code(),
                l.usedAt(),
                l.seenAt(),
                l.seenBy());
    }
}
