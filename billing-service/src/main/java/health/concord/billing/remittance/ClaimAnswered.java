package health.concord.billing.remittance;

import health.concord.billing.claim.Claim;
import health.concord.billing.edi.RemittedClaim;
import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payer's answer about a claim was posted; told within the posting transaction.
 *
 * @param paidOn day of the payment, from which deadlines count
 * @param denied what of it stays owed and is to be worked
 */
public record ClaimAnswered(UUID remittance, Claim claim, RemittedClaim answer, LocalDate paidOn, Money denied) {}
