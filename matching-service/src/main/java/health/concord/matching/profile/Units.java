package health.concord.matching.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Authorised units left, as billing answered.
 *
 * @param asked false: billing could not be asked, so nothing is known
 * @param payer null: no coverage is known
 * @param left null: not known
 */
public record Units(
        boolean asked,
        @Nullable String payer,
        @Nullable Integer left,
        @Nullable LocalDate until) {

    public static Units notAsked() {
        return new Units(false, null, null, null);
    }
}
