package health.concord.intake.episode;

/** What the episode is for: substance use disorder, or mental health alone. */
public enum Program {
    SUD,
    MH
}
