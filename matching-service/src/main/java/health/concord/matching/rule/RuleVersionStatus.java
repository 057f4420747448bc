package health.concord.matching.rule;

/** What a version of the rules is on a day. */
public enum RuleVersionStatus {
    COMING,
    IN_FORCE,
    REPLACED
}
