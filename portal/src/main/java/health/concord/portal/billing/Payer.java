package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
        return switch (kind) {
            case "COMMERCIAL" -> "Commercial";
            case "MEDICAID" -> "Medicaid";
            case "MEDICARE" -> "Medicare";
            case "SELF" -> "Pays themselves";
            default -> kind;
        };
    }
}
