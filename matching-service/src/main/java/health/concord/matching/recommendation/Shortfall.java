package health.concord.matching.recommendation;

/** By how much a week misses the program's hours and days. It is said, never filled up silently. */
public record Shortfall(String code, String rule, int minutes, int days, String text, String source) {}
