package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a client's record.
 *
 * @param what {@code MERGED} or {@code UNMERGED}; others are changes of what it says
 * @param client the other record of a merge
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClientChange(
        String what,
        Instant at,
        String by,
        @Nullable UUID client,
        @Nullable String reason) {

    public boolean isMerge() {
        return what.equals("MERGED");
    }

    public boolean isUnmerge() {
        return what.equals("UNMERGED");
    }
}
