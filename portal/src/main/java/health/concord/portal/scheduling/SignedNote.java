package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/** Who signed a session's note. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SignedNote(String signedBy, Instant signedAt) {}
