package health.concord.billing.provider;

import health.concord.billing.edi.BillingProvider;
import health.concord.billing.edi.Practitioner;
import health.concord.billing.policy.SiteKind;

/** A site as a biller: how it is enrolled, how it stands on claims, and who answers for the care. */
public record SiteProvider(SiteKind kind, BillingProvider provider, Practitioner practitioner) {}
