package health.concord.intake.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a consent permits disclosures for.
 *
 * @param uses of a specific consent; left out where it is for treatment, payment and operations
 * @param description in the form's own words; needed where a use is {@code OTHER}
 * @param redisclosureStatement needed for TPO: that the recipient may disclose further under HIPAA
 * @param refusalConsequences needed for TPO: what follows when the client does not sign
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Purpose(
        @NotNull PurposeKind kind,
        @Size(max = 6) @Nullable List<@NotNull Use> uses,
        @Passage @Size(max = 1000) @Nullable String description,
        @Passage @Size(max = 2000) @Nullable String redisclosureStatement,
        @Passage @Size(max = 2000) @Nullable String refusalConsequences) {

    /** One consent for all future treatment, payment and operations, or one for what it says alone. */
    public enum PurposeKind {
        TPO,
        SPECIFIC
    }

    public boolean covers(Use use) {
        return permitted().contains(use);
    }

    /** For the person who reads the notice. */
    public String inWords() {
        if (kind == PurposeKind.TPO) {
            return "treatment, payment and health care operations";
        }
        String named = permitted().stream()
                .map(u -> u.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return description == null ? named : named + " (" + description + ")";
    }

    Set<Use> permitted() {
        if (kind == PurposeKind.TPO) {
            return Use.TPO;
        }
        return uses == null || uses.isEmpty() ? Set.of() : EnumSet.copyOf(uses);
    }
}
