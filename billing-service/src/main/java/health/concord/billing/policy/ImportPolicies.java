package health.concord.billing.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which shipped example to take over, for example {@code comm-a}. */
public record ImportPolicies(@NotNull @Size(max = 40) String example) {}
