package health.concord.matching.request;

import health.concord.matching.recommendation.PartKind;
import health.concord.matching.week.Slot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A week chosen by hand, with the reason for it. Rules that may be set aside are, and are listed with the placement. */
public record OverrideRecommendation(
        @NotEmpty @Size(max = 12) List<@NotNull @Valid ChosenPart> parts,
        @NotBlank @Size(max = 1000) String reason) {

    /**
     * @param group for GROUP; {@code series} only where the group has several
     * @param therapist for INDIVIDUAL and FAMILY, with the weekly {@code slot}
     */
    public record ChosenPart(
            @NotNull PartKind kind,
            @Nullable UUID group,
            @Nullable UUID series,
            @Nullable UUID therapist,
            @Nullable @Valid Slot slot) {}
}
