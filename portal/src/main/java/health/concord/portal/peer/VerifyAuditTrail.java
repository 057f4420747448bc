package health.concord.portal.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** @param anchor the head of an earlier proof, where one is given */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerifyAuditTrail(@Nullable Anchor anchor) {

    /** Where a chain ended when it was proved. */
    public record Anchor(long seq, String hash) {}
}
