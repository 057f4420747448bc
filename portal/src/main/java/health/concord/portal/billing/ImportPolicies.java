package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Takes a shipped policy over. */
public record ImportPolicies(@Nullable String example) {}
