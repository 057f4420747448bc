package health.concord.matching.therapist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** All the clients a therapist must not be given; it takes the place of what was said before. */
public record KeepFrom(
        @NotNull @Size(max = 500) List<@NotNull UUID> clients) {}
