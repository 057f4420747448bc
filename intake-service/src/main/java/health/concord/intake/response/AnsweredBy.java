package health.concord.intake.response;

/** Who gave the answers, and how. */
public enum AnsweredBy {
    /** Asked and written down by staff. */
    STAFF,
    /** The client, on a device that staff handed over. */
    TABLET,
    /** The client, through a one-time link. */
    LINK,
    /** Taken over from another system, as FHIR QuestionnaireResponse. */
    IMPORT
}
