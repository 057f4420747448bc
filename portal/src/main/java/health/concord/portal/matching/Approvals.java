package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of an approval, for each proposal. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Approvals(List<Approval> approvals) {

    /** With a placement under way, or why there is none. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Approval(
            UUID proposal,
            UUID request,
            @Nullable UUID placement,
            @Nullable String detail) {}

    public List<Approval> refused() {
        return approvals.stream().filter(one -> one.placement() == null).toList();
    }

    public int accepted() {
        return approvals.size() - refused().size();
    }
}
