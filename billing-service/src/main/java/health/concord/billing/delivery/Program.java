package health.concord.billing.delivery;

/** Substance use or mental health; a policy may be for whichever has none of its own. */
public enum Program {
    SUD,
    MH,
    ANY
}
