package health.concord.portal.matching;

import java.util.UUID;

/**
 * Takes one of the recommended options.
 *
 * @param option its rank
 * @param recommendation the one that was read: when there is a newer one, nothing is accepted
 */
public record AcceptOption(int option, UUID recommendation) {}
