package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time away within an episode; the place is kept. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Leave(
        UUID id, LocalDate from, LocalDate until, @Nullable LocalDate returnedOn, String reason, String recordedBy) {}
