package health.concord.matching.placement;

/** A rule a clinician set aside with the override's reason. */
public record SetAside(String rule, String code, String text) {}
