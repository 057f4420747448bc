package health.concord.portal.intake;

import org.jspecify.annotations.Nullable;

/** Records the safety plan, whole. */
public record RecordSafetyPlan(@Nullable String madeOn, boolean withClient, SafetyPlan.Steps steps) {}
