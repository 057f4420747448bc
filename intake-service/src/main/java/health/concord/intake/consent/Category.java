package health.concord.intake.consent;

/** What information a consent names or a disclosure asks for. */
public enum Category {
    /** That the person is or was in substance use treatment, with dates, services and diagnoses. */
    SUD,
    /** The same for mental health treatment. */
    MH,
    MEDICATION,
    LABORATORY,
    /** Notes of SUD counselling sessions, kept apart (42 CFR 2.11). */
    COUNSELLING_NOTES
}
