package health.concord.intake.referral;

import health.concord.intake.client.DescribeClient;
import health.concord.intake.episode.Program;
import health.concord.intake.text.Line;
import health.concord.intake.text.Passage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Refers a person to the program.
 *
 * @param site code of the site that should take the person on
 * @param source needed from staff; a partner clinic is its own source and leaves it out
 * @param receivedOn for staff, the day a referral came that is entered later; today where it is left out
 */
public record MakeReferral(
        @NotNull @Line @Size(max = 40) String site,
        @NotNull @Valid DescribeClient client,
        @NotNull @Passage @Size(max = 4000) String reason,
        @NotNull Urgency urgency,
        @NotNull Program program,
        @Valid @Nullable Source source,
        @Nullable LocalDate receivedOn) {}
