package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a room is called, seats and has. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DescribeRoom(String name, @Nullable Integer capacity, boolean video, List<String> equipment) {}
