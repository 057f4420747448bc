package health.concord.scheduling.client;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is taken from {@code client.registered} and {@code client.changed}; the rest is left with intake.
 *
 * @param mergedInto the record of the same person that counts instead of this one
 */
record ClientData(
        UUID client,
        String displayName,
        @Nullable LocalDate birthDate,
        @Nullable String language,
        @Nullable Contact contact,
        @Nullable UUID mergedInto) {

    /** Whether a message may be left, and whether a text may be sent. */
    record Contact(boolean voicemail, boolean text) {}
}
