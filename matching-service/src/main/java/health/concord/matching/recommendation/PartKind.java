package health.concord.matching.recommendation;

/** What a part of a week is. Family sessions are booked like individual ones. */
public enum PartKind {
    INDIVIDUAL,
    FAMILY,
    GROUP
}
