package health.concord.billing.statement;

import health.concord.billing.money.Money;

/**
 * How a person's account stands now, over all records of the person.
 *
 * @param payersCents what payers owe for the person; below nothing where they paid more than was asked
 * @param patientCents what the person owes, as a statement would say it
 * @param creditCents what the person paid beyond what is owed; one of this and {@code patientCents} is nothing
 */
public record BalanceView(long payersCents, long patientCents, long creditCents, String currency) {

    static BalanceView of(Money payers, Money patient) {
        return new BalanceView(
                payers.cents(), Math.max(0, patient.cents()), Math.max(0, -patient.cents()), Money.CURRENCY);
    }
}
