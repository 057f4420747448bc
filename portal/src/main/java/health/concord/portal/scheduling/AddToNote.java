package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param client whom it is about; the whole session without */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddToNote(@Nullable UUID client, String text) {}
