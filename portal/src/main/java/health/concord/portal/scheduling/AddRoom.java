package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room that is new at a site. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddRoom(String site, String name, @Nullable Integer capacity, boolean video, List<String> equipment) {}
