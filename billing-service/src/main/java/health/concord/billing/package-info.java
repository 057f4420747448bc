/**
 * Billing: from delivered minutes to a claim with its evidence.
 *
 * <p>The packages, in the order a service passes through them: {@code delivery} (what was done), {@code client} (for
 * whom), {@code coverage}, {@code payer}, {@code policy} and {@code authorisation} (who pays, and by which rules),
 * {@code rule} (the rules themselves) and {@code
 * codingedit} (loaded code pairs and unit limits), {@code claim} (their outcome and its states), {@code intake} (may it be
 * disclosed), {@code batch} and {@code edi} (the 837 file),
 * {@code remittance} (what came back) and {@code coordination} (what the next payer is asked), {@code ledger} (the money). {@code provider} is who bills,
 * {@code request} keeps long requests repeat-safe, {@code money} is cents.
 */
@NullMarked
package health.concord.billing;

import org.jspecify.annotations.NullMarked;
