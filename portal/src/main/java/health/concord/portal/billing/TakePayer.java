package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/**
 * Takes over the payer that an answer names.
 *
 * @param payer which one, where several on file have the id that the answer names
 * @param memberId under which that payer knows the person; null where it is the same
 */
public record TakePayer(@Nullable String payer, @Nullable String memberId) {}
