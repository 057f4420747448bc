package health.concord.intake.disclosure;

/** What the asker rests a disclosure on. */
public enum Basis {
    CONSENT,
    /** An order under subpart E (42 CFR 2.61 to 2.67): a person judges it, never the system. */
    COURT_ORDER
}
