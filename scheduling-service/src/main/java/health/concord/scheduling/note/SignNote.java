package health.concord.scheduling.note;

import org.jspecify.annotations.Nullable;

/** @param similarReviewed that the flagged layers were looked at and are meant as they are */
public record SignNote(@Nullable Boolean similarReviewed) {}
