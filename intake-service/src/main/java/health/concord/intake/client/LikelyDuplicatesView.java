package health.concord.intake.client;

import java.util.List;

/** Known clients who may be the person described, the likeliest first. */
public record LikelyDuplicatesView(List<LikelyDuplicate> likelyDuplicates) {}
