package health.concord.intake.consent;

import health.concord.intake.text.Line;
import health.concord.intake.text.Passage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records a signed consent with every element of 42 CFR 2.31; the patient is the client whom the address names.
 *
 * @param discloser who may disclose
 * @param categories the information, specifically
 * @param rightToRevoke the form's statement that consent may be revoked in writing, and how
 * @param guardianSignature needed, beside the client's own, where the client is a minor (42 CFR 2.14)
 */
@CompleteConsent
public record GiveConsent(
        @NotNull ConsentKind kind,
        @NotNull @Line @Size(max = 200) String discloser,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Recipient> recipients,

        @NotNull @Size(min = 1, max = 5) List<@NotNull Category> categories,
        @NotNull @Valid Purpose purpose,
        @NotNull @Passage @Size(max = 2000) String rightToRevoke,
        @NotNull @Valid Expiry expiry,
        @NotNull @Valid Signature signature,
        @Valid @Nullable Signature guardianSignature) {}
