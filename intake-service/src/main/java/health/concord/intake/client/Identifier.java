package health.concord.intake.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number under which the client is known.
 *
 * @param issuer who gave it, for example the payer of a member id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Identifier(
        @NotNull IdentifierKind kind,
        @NotNull @Line @Size(max = 60) String value,
        @Line @Size(max = 200) @Nullable String issuer) {

    /** What a number is. */
    public enum IdentifierKind {
        MRN,
        MEMBER_ID,
        /** The last four digits of the social security number; the whole one is never taken. */
        SSN_LAST4,
        STATE_ID,
        OTHER
    }

    /** Without blanks, dashes and case, which people copy as they like. */
    static String plain(String value) {
        return value.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
    }

    boolean isWellFormed() {
        return kind != IdentifierKind.SSN_LAST4 || value.matches("\\d{4}");
    }
}
