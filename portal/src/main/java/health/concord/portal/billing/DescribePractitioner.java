package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Says by which NPI payers know a clinician. */
public record DescribePractitioner(
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String npi,
        @Nullable String taxonomy) {}
