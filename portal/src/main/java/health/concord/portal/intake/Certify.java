package health.concord.portal.intake;

import org.jspecify.annotations.Nullable;

/** A physician says that care is needed. */
public record Certify(
        @Nullable String on,
        @Nullable String physician,
        @Nullable String npi,
        @Nullable String statement) {}
