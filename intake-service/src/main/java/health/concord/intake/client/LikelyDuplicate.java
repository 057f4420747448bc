package health.concord.intake.client;

import java.util.List;

/**
 * A known client who may be the same person.
 *
 * @param score 0 to 100; the higher, the likelier
 * @param reasons what is the same or alike
 */
public record LikelyDuplicate(ClientSummary client, int score, List<Likeness> reasons) {

    /** What two records have in common. */
    public enum Likeness {
        SAME_IDENTIFIER,
        SAME_PHONE,
        SAME_BIRTH_DATE,
        BIRTH_DATE_SWAPPED,
        SAME_NAME,
        SIMILAR_NAME
    }
}
