package health.concord.billing.review;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that must be asked for or signed before care can go on being paid.
 *
 * @param about the authorisation or the episode
 * @param text figures and dates for a person
 */
public record ReviewTask(Kind kind, UUID client, UUID about, LocalDate dueOn, String text) {

    /** What is due. */
    public enum Kind {
        /** Units run out or the authorisation ends: ask the payer for more. */
        CONCURRENT_REVIEW,
        /** A physician's certification ends: it must be repeated, and a late one does not reach back. */
        RECERTIFICATION
    }
}
