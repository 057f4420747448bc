package health.concord.intake.consent;

/** Who may receive. */
public enum RecipientKind {
    PAYER,
    CLINIC,
    /** Passes records on to its participants, so they or the treating class are named too (42 CFR 2.31(a)(4)(ii)). */
    INTERMEDIARY,
    /** Another person or organisation by name. */
    NAMED,
    /** "My treating providers, health plans, third-party payers and people helping to operate this program". */
    TPO_CLASS
}
