package health.concord.billing.edi;

import health.concord.billing.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a payer kept back from a payment as a whole, or added to it (PLB).
 *
 * @param reason for example {@code WO} overpayment recovery, {@code FB} balance forward, {@code L6} interest
 * @param reference the payer's own, often the claim it is about
 * @param amount what is kept back; below nought where it is added
 */
public record ProviderAdjustment(String reason, @Nullable String reference, Money amount) {}
