package health.concord.billing.claim;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a claim stands, and where it may go from there (contracts: Processes). */
public enum ClaimState {
    /** Just made; it is held or ready in the same transaction. */
    DRAFT,
    /** Something must be put right first; the holds say what. */
    HELD,
    /** May go into the next batch. */
    READY,
    /** Stands in a file that is about to leave. */
    BATCHED,
    /** Has left. From here on only an answer, a replacement or a void changes it. */
    SENT,
    ACKNOWLEDGED,
    /** Not taken in: to be fixed and sent again. */
    REJECTED,
    ACCEPTED,
    PAID,
    PARTLY_PAID,
    DENIED,
    APPEALED,
    VOIDED,
    REPLACED;

    private static final Map<ClaimState, Set<ClaimState>> NEXT = new EnumMap<>(ClaimState.class);

    static {
        // What a payer passed on to the next by itself is with that one at once.
        NEXT.put(DRAFT, EnumSet.of(HELD, READY, SENT, VOIDED));
        NEXT.put(HELD, EnumSet.of(READY, SENT, VOIDED));
        NEXT.put(READY, EnumSet.of(HELD, BATCHED, SENT, VOIDED));
        NEXT.put(BATCHED, EnumSet.of(SENT, READY));
        // Not every payer acknowledges: a payment may be the first that is heard.
        // Back to READY goes only what was passed on and never arrived.
        NEXT.put(SENT, EnumSet.of(READY, ACKNOWLEDGED, REJECTED, ACCEPTED, PAID, PARTLY_PAID, DENIED));
        NEXT.put(ACKNOWLEDGED, EnumSet.of(ACCEPTED, REJECTED, PAID, PARTLY_PAID, DENIED));
        NEXT.put(REJECTED, EnumSet.of(READY, VOIDED));
        NEXT.put(ACCEPTED, EnumSet.of(REJECTED, PAID, PARTLY_PAID, DENIED, REPLACED, VOIDED));
        // A payer that takes its payment back leaves the claim accepted and without an answer.
        NEXT.put(PAID, EnumSet.of(ACCEPTED, PARTLY_PAID, DENIED, REPLACED, VOIDED));
        NEXT.put(PARTLY_PAID, EnumSet.of(ACCEPTED, PAID, DENIED, APPEALED, REPLACED, VOIDED));
        NEXT.put(DENIED, EnumSet.of(ACCEPTED, PAID, PARTLY_PAID, APPEALED, REPLACED, VOIDED));
        NEXT.put(APPEALED, EnumSet.of(ACCEPTED, PAID, PARTLY_PAID, DENIED, REPLACED, VOIDED));
        NEXT.put(VOIDED, EnumSet.noneOf(ClaimState.class));
        NEXT.put(REPLACED, EnumSet.noneOf(ClaimState.class));
    }

    /** Whether the payer has it in hand, so that its answers move it. */
    public boolean isWithPayer() {
        return switch (this) {
            case SENT, ACKNOWLEDGED, ACCEPTED, PAID, PARTLY_PAID, DENIED, APPEALED -> true;
            case DRAFT, HELD, READY, BATCHED, REJECTED, VOIDED, REPLACED -> false;
        };
    }

    /** Whether nothing more comes of it: another stands in its place, or it was taken back. */
    public boolean isEnded() {
        return this == VOIDED || this == REPLACED;
    }

    boolean mayBecome(ClaimState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether nothing of it has left yet, so that it may still be made anew. */
    public boolean isUnsent() {
        return this == DRAFT || this == HELD || this == READY;
    }
}
