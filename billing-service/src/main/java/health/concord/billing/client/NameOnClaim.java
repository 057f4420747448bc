package health.concord.billing.client;

import health.concord.billing.edi.PersonName;
import health.concord.billing.edi.X12Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person's name in the characters and lengths of a claim. */
public final class NameOnClaim {

    private static final int LONGEST_FAMILY = 60;
    private static final int LONGEST_GIVEN = 35;

    private NameOnClaim() {}

    public static Optional<PersonName> of(@Nullable String family, @Nullable String given) {
        if (family == null || given == null) {
            return Optional.empty();
        }
        return X12Text.of(family, LONGEST_FAMILY)
                .flatMap(last -> X12Text.of(given, LONGEST_GIVEN).map(first -> new PersonName(last, first)));
    }
}
