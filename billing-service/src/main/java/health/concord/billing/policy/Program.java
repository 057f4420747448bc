package health.concord.billing.policy;

/** The program a policy is about: substance use, mental health, or whichever has no policy of its own. */
public enum Program {
    SUD,
    MH,
    ANY
}
