package health.concord.portal.scheduling;

import java.util.UUID;

/** Somebody else leads this once. */
public record SubstituteLeader(UUID absent, UUID substitute) {}
