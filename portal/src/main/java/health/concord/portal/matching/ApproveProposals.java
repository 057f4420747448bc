package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approves these, or all that nobody has decided on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApproveProposals(
        List<UUID> proposals, @Nullable Boolean all) {}
