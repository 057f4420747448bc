package health.concord.matching.queue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of an approval, for each proposal. */
public record ApprovalsView(List<Approval> approvals) {

    /**
     * @param placement under way to its seats
     * @param code why there is none: SAFETY_HOLD, CHANGED_SINCE, WRONG_STATE, CONFLICT
     */
    public record Approval(
            UUID proposal,
            UUID request,
            @Nullable UUID placement,
            @Nullable String code,
            @Nullable String detail) {}
}
