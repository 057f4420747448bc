package health.concord.scheduling.care;

/** How client and clinician meet. */
public enum CareMode {
    IN_PERSON,
    VIDEO,
    AUDIO
}
