package health.concord.matching.eligibility;

/** What stops a placement altogether; the code is one of the contract's, the rule its place in the rule file. */
public record Hold(String code, String rule, String text, String source, boolean overridable) {}
