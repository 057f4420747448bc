package health.concord.portal.intake;

/** @param kind {@code TABLET} or {@code REMOTE} */
public record MakeLink(String instrument, String kind) {}
