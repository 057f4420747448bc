package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client found by name. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClientRow(
        UUID id,
        String site,
        String displayName,
        LocalDate birthDate,
        @Nullable String pronouns) {}
