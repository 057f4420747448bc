package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who pays. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Payer(
        UUID id,
        String code,
        String name,
        String kind,
        @Nullable String ediId,
        boolean acceptsAssignment) {

    public String kindWords() {
        return Say.code("billing.payer", kind);
    }
}
