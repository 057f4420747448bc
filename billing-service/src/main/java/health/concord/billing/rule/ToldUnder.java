package health.concord.billing.rule;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Under which authorisation a service was told to its payer. It stays with that while it can: a claim that takes another's
 * place would otherwise name a number that the payer does not know it by.
 *
 * @param number the payer's; null where none was named
 * @param replaced the claim whose place the service's line is to take; null where what was sent stands
 */
public record ToldUnder(
        UUID service, @Nullable String number, @Nullable UUID replaced) {}
