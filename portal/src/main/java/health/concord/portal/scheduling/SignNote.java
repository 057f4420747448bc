package health.concord.portal.scheduling;

/** @param similarReviewed that layers that look copied are meant as they are */
public record SignNote(boolean similarReviewed) {}
