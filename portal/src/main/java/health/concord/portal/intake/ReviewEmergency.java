package health.concord.portal.intake;

import org.jspecify.annotations.Nullable;

/** What another person found of an emergency disclosure. */
public record ReviewEmergency(boolean justified, @Nullable String finding) {}
