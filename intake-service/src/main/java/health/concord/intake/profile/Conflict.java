package health.concord.intake.profile;

/**
 * An instrument says something else than what was recorded, and said it on the same day or later. What was recorded
 * stands until somebody records the factor anew.
 */
public record Conflict(String code, Factor recorded, Finding found) {}
