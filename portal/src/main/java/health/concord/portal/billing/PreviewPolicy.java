package health.concord.portal.billing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks what a policy would make of services, without storing anything. */
public record PreviewPolicy(String site, String program, UUID policy, List<Service> services) {

    /** A service as if it had been delivered. */
    public record Service(
            String type,
            String kind,
            @Nullable String date,
            @Nullable String from,
            @Nullable Integer minutes,
            String mode) {}
}
