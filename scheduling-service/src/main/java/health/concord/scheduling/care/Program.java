package health.concord.scheduling.care;

/** The program a service belongs to: substance use disorder or mental health. */
public enum Program {
    SUD,
    MH
}
