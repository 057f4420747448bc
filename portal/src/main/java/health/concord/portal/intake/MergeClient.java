package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A record is of the same person as another, which counts from now on; as typed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergeClient(@Nullable String into, @Nullable String reason) {}
