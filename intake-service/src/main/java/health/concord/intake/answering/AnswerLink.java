package health.concord.intake.answering;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A way for a client to one form, once, for a while, with a code, and to nothing else. */
@Entity
class AnswerLink {

    /** Guessing a code of six digits in five tries succeeds once in 200,000 links. */
    static final int TRIES = 5;

    @Id
    private UUID id;

    private UUID draftId;
    private UUID episodeId;
    private String site;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private String linkDigest;
    private String codeDigest;

    @Enumerated(EnumType.STRING)
    private LinkState state;

    private int wrongCodes;
    private Instant expiresAt;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant usedAt;
    private @Nullable Instant seenAt;
    private @Nullable String seenBy;

    @Version
    private long version;

    protected AnswerLink() {}

    static AnswerLink to(
            ResponseDraft draft, LinkKind kind, LinkSecret secret, Instant expiresAt, Instant now, String by) {
        AnswerLink link = new AnswerLink();
        link.id = Ids.next();
        link.draftId = draft.id();
        link.episodeId = draft.episodeId();
        link.site = draft.site();
        link.kind = kind;
        link.linkDigest = secret.linkDigest();
        link.codeDigest = secret.codeDigest();
        link.state = LinkState.OPEN;
        link.expiresAt = expiresAt;
        link.createdAt = now;
        link.createdBy = by;
        return link;
    }

    /** Whether the code is right; too many wrong ones lock the link for good. */
    boolean opensWith(LinkSecret tried) {
        if (tried.matches(codeDigest)) {
            return true;
        }
        wrongCodes++;
        if (wrongCodes >= TRIES && state == LinkState.OPEN) {
            state = LinkState.LOCKED;
        }
        return false;
    }

    boolean isOpen(Instant now) {
        return state == LinkState.OPEN && now.isBefore(expiresAt);
    }

    void used(Instant at) {
        state = LinkState.USED;
        usedAt = at;
    }

    /** Somebody on staff has looked at what the client sent; who did so first stays on record. */
    void seen(Instant at, String by) {
        if (state != LinkState.USED) {
            throw Problems.of(ProblemType.WRONG_STATE, "The client has not sent this form. Nothing was changed.");
        }
        if (seenAt == null) {
            seenAt = at;
            seenBy = by;
        }
    }

    void revoke() {
        if (state != LinkState.OPEN) {
            throw Problems.of(ProblemType.WRONG_STATE, "The link was already " + state + ". Nothing was changed.");
        }
        state = LinkState.REVOKED;
    }

    UUID id() {
        return id;
    }

    UUID draftId() {
        return draftId;
    }

    UUID episodeId() {
        return episodeId;
    }

    String site() {
        return site;
    }

    LinkKind kind() {
        return kind;
    }

    LinkState state() {
        return state;
    }

    int wrongCodes() {
        return wrongCodes;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    @Nullable
    Instant usedAt() {
        return usedAt;
    }

    @Nullable
    Instant seenAt() {
        return seenAt;
    }

    @Nullable
    String seenBy() {
        return seenBy;
    }

    long version() {
        return version;
    }
}
