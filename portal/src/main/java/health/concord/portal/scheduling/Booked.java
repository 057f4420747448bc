package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A session of one client, or several as a whole, that were just booked.
 *
 * @param warnings what to know of it; empty or null where there is nothing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Booked(UUID id, @Nullable List<UnitsWarning> warnings) {

    /** What to know of it, and what was known before and is not told again: that billing could not be asked. */
    public List<UnitsWarning> andBefore(List<UnitsWarning> before) {
        List<UnitsWarning> told = warnings == null ? List.of() : warnings;
        return Stream.concat(
                        told.stream(),
                        before.stream()
                                .filter(one -> told.stream()
                                        .noneMatch(other -> other.code().equals(one.code()))))
                .toList();
    }
}
