package health.concord.portal.chart;

import org.jspecify.annotations.Nullable;

/**
 * One thing on the way from referral to treatment.
 *
 * @param path where it is done; null when it is done, or is not this person's to do
 * @param who does it, where it is somebody else
 */
public record Step(String title, boolean done, @Nullable String path, String who) {}
