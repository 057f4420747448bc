package health.concord.matching.profile;

/**
 * How treatment by one therapist, or in one group, has gone for one kind of problem, against what was to be expected.
 *
 * @param domain of the problem, as the rule set names it: depression, anxiety, trauma and others
 * @param cases it rests on; too few are UNKNOWN, which is not the same as ineffective
 */
public record DomainResult(String domain, int cases, Verdict verdict) {

    /** Constantino 2021: therapists are classed by problem domain from at least fifteen earlier cases. */
    public enum Verdict {
        UNKNOWN,
        INEFFECTIVE,
        NEUTRAL,
        EFFECTIVE
    }
}
