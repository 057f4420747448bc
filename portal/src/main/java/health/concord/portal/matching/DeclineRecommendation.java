package health.concord.portal.matching;

/** Takes none of the options. */
public record DeclineRecommendation(String reason) {}
