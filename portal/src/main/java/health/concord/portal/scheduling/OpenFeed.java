package health.concord.portal.scheduling;

import java.util.UUID;

/** @param kind {@code CLINICIAN}, {@code ROOM} or {@code CLIENT} */
public record OpenFeed(String kind, UUID owner) {}
