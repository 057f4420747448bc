package health.concord.billing.edi;

import health.concord.billing.money.Money;

/**
 * Why less was paid than was charged (CAS).
 *
 * @param group {@code CO} the program, {@code PR} the person, {@code OA} other, {@code PI} the payer's own
 * @param reason claim adjustment reason code, number only
 * @param amount what is taken off; below nought where it is given back
 */
public record Adjustment(String group, String reason, Money amount) {}
