package health.concord.portal.billing;

import java.util.UUID;

/** Tells a person what they owe. */
public record GiveStatement(String site, UUID client) {}
