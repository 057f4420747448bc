package health.concord.intake.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientView(
        UUID id,
        String site,
        String displayName,
        String givenName,
        String familyName,
        @Nullable String preferredName,
        LocalDate birthDate,
        Sex sex,
        @Nullable String pronouns,
        String language,
        boolean interpreterNeeded,
        @Nullable String phone,
        @Nullable String email,
        Contact contact,
        @Nullable Address address,
        @Nullable Guardian guardian,
        Instant registeredAt,
        long version) {

    static ClientView of(Client client) {
        return new ClientView(
                client.id(),
                client.site(),
                client.displayName(),
                client.givenName(),
                client.familyName(),
                client.preferredName(),
                client.birthDate(),
                client.sex(),
                client.pronouns(),
                client.language(),
                client.interpreterNeeded(),
                client.phone(),
                client.email(),
                client.contact(),
                client.address(),
                client.guardian(),
                client.registeredAt(),
                client.version());
    }
}
