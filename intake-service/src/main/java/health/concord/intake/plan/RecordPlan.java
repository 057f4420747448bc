package health.concord.intake.plan;

import health.concord.intake.text.Line;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole treatment plan.
 *
 * @param cadence how often it is reviewed and certified, by payer; STANDARD where left out
 * @param withClient whether the client took part
 */
public record RecordPlan(
        @NotEmpty @Size(max = 30) List<@NotNull @Valid Goal> goals,
        @NotNull LocalDate agreedOn,
        @NotNull Boolean withClient,
        @Line @Size(max = 40) @Nullable String cadence) {}
