package health.concord.portal.matching;

/** What placement is told of the clinic. */
public enum Described {
    GROUP,
    THERAPIST
}
