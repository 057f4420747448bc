package health.concord.billing.eligibility;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Take over the payer that an answer names.
 *
 * @param payer which one, where several on file have the id that the answer names; null where one has
 * @param memberId under which that payer knows the person; null where it is the same
 */
public record TakePayer(
        @Nullable UUID payer,
        @Nullable @Pattern(regexp = "[A-Za-z0-9-]{2,40}") String memberId) {}
