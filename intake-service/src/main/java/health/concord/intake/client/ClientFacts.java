package health.concord.intake.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other services learn of a client: scheduling no more than calling and naming take, billing what claims take.
 *
 * @param mergedInto the record of the same person that counts instead of this one; absent where this one does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClientFacts(
        UUID client,
        String displayName,
        String givenName,
        String familyName,
        LocalDate birthDate,
        @Nullable Sex sex,
        String language,
        @Nullable Address address,
        @Nullable String phone,
        Contact contact,
        @Nullable UUID mergedInto) {

    static ClientFacts forScheduling(Client client) {
        return facts(client, null, null);
    }

    static ClientFacts forBilling(Client client) {
        return facts(client, client.sex(), client.details().address());
    }

    private static ClientFacts facts(Client client, @Nullable Sex sex, @Nullable Address address) {
        return new ClientFacts(
                client.id(),
                client.displayName(),
                client.givenName(),
                client.familyName(),
                client.birthDate(),
                sex,
                client.language(),
                address,
                client.details().phone(),
                client.contact(),
                client.mergedInto());
    }
}
