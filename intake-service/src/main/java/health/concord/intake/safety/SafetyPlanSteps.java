package health.concord.intake.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.text.Line;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The six steps of a safety plan, in the client's own words (Stanley and Brown, safety planning intervention).
 *
 * @param warningSigns how I know that a crisis may be coming
 * @param copingByMyself what I can do without anyone
 * @param peopleAndPlaces who and what takes my mind off
 * @param peopleToAsk whom I can ask for help
 * @param professionals clinicians and services to turn to in a crisis
 * @param makingSafe how the surroundings are made safe
 */
public record SafetyPlanSteps(
        @NotEmpty @Size(max = 20) List<@NotNull @Line @Size(max = 500) String> warningSigns,
        @NotEmpty @Size(max = 20) List<@NotNull @Line @Size(max = 500) String> copingByMyself,
        @NotEmpty @Size(max = 20) List<@NotNull @Line @Size(max = 500) String> peopleAndPlaces,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid HelpContact> peopleToAsk,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid HelpContact> professionals,
        @NotEmpty @Size(max = 20) List<@NotNull @Line @Size(max = 500) String> makingSafe) {

    /** Someone to turn to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HelpContact(
            @NotNull @Line @Size(max = 200) String name,
            @Line @Size(max = 40) @Nullable String phone) {}
}
