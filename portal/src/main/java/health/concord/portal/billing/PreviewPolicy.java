package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a policy would make of services, without storing anything.
 *
 * @param policy one on file, or null for terms that are still being written
 * @param certifiedMinutesPerWeek what the physician certified each week to need; null where nothing is said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewPolicy(
        String site,
        String program,
        @Nullable UUID policy,
        @Nullable JsonNode terms,
        List<Service> services,
        @Nullable Integer certifiedMinutesPerWeek) {

    /** A service as if it had been delivered. */
    @JsonInclude
    public record Service(
            String type,
            String kind,
            @Nullable String date,
            @Nullable String from,
            @Nullable Integer minutes,
            String mode) {}
}
