package health.concord.intake.disclosure;

import health.concord.intake.consent.Category;
import health.concord.intake.text.Line;
import health.concord.intake.text.Passage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Declares a bona fide medical emergency in which consent cannot be obtained (42 CFR 2.51).
 *
 * @param recipient name of the medical person to whom it is disclosed
 * @param affiliation with which health care facility
 * @param nature of the emergency
 * @param reason why consent cannot be obtained
 * @param minutes how long disclosures to this recipient are permitted; an hour where it is left out
 */
public record DeclareEmergency(
        @NotNull @Line @Size(max = 200) String recipient,
        @NotNull @Line @Size(max = 200) String affiliation,
        @NotNull @Passage @Size(max = 2000) String nature,
        @NotNull @Passage @Size(max = 2000) String reason,
        @NotNull @Size(min = 1, max = 4) List<@NotNull Category> categories,
        @Nullable @Min(5) @Max(1440) Integer minutes) {}
