package health.concord.matching.queue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Approves proposals of a run.
 *
 * @param proposals these; empty with {@code all}
 * @param all every one that is not decided, up to 200 at a time
 */
public record ApproveProposals(
        @Size(max = 200) List<@NotNull UUID> proposals,
        @Nullable Boolean all,
        @Nullable @Size(max = 1000) String reason) {

    public ApproveProposals {
        proposals = proposals == null ? List.of() : proposals;
    }
}
