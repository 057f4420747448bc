package health.concord.scheduling.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client who may be written to.
 *
 * @param language a BCP 47 tag
 * @param phone null where no text may be sent
 * @param email null where no e-mail may be sent
 */
public record Reachable(
        UUID id,
        @Nullable String language,
        @Nullable String phone,
        @Nullable String email) {

    @Override
    public String toString() {
        return "reachable client " + id;
    }
}
