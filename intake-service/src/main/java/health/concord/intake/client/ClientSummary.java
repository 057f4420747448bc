package health.concord.intake.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a search: enough to tell two people of one name apart. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientSummary(
        UUID id,
        String site,
        String displayName,
        LocalDate birthDate,
        @Nullable String pronouns) {

    static ClientSummary of(Client client) {
        return new ClientSummary(
                client.id(), client.site(), client.displayName(), client.birthDate(), client.pronouns());
    }
}
