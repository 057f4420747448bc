package health.concord.commons.event;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event on the wire, as {@code POST /events} takes it. */
@Schema(description = "A fact from another service")
record EventEnvelope(
        @NotNull UUID id,
        @NotBlank @Size(max = 80) String type,
        @NotNull Instant occurredAt,
        @NotNull @Valid Aggregate aggregate,
        @NotBlank @Size(max = 40) String site,

        @NotNull @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        JsonNode data) {

    record Aggregate(
            @NotBlank @Size(max = 40) String type,
            @NotNull UUID id,
            @PositiveOrZero long version) {}
}
