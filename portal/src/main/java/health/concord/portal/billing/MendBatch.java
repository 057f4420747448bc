package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Why a batch that failed is sent again, or given up. */
public record MendBatch(@Nullable String reason) {}
