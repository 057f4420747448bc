package health.concord.billing.edi;

import health.concord.billing.money.Money;

/** An amount on an institutional claim, by NUBC value code (HI*BE). */
public record ValueCode(String code, Money amount) {

    /** What the patient paid towards the claim before it was sent. */
    public static final String PATIENT_PAID = "FC";
}
