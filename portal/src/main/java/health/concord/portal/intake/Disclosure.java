package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One time something about a client was told to somebody. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Disclosure(
        Instant at,
        String recipient,
        String purpose,
        List<String> categories,
        @Nullable String reference) {

    public String purposeWords() {
        return Say.code("intake.usedFor", purpose);
    }
}
