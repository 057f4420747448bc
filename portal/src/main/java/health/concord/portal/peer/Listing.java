package health.concord.portal.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a service's list.
 *
 * @param next there when more follow
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Listing<T>(List<T> items, @Nullable String next) {}
