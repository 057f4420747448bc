package health.concord.portal.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * A service's audit chain, recomputed.
 *
 * @param entries links checked
 * @param unsealed entries written in the last moments and not chained yet
 * @param head where the chain ends: kept outside, it is an anchor
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AuditProof(long entries, long unsealed, boolean intact, Head head, List<Break> broken) {

    /** Where the chain ends. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Head(long seq, String hash) {}

    /** A place where the chain does not hold. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Break(long seq, String why) {}
}
