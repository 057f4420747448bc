package health.concord.intake.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's record.
 *
 * @param mergedInto the record of the same person that counts instead of this one
 */
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
        List<ContactWay> otherContacts,
        @Nullable EmergencyContact emergencyContact,
        List<Identifier> identifiers,
        @Nullable UUID mergedInto,
        Instant registeredAt,
        long version) {

    static ClientView of(Client client) {
        ClientDetails details = client.details();
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
                details.phone(),
                details.email(),
                client.contact(),
                details.address(),
                details.guardian(),
                details.otherContacts(),
                details.emergencyContact(),
                details.identifiers(),
                client.mergedInto(),
                client.registeredAt(),
                client.version());
    }
}
