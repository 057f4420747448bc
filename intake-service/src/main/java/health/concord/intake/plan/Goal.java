package health.concord.intake.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.text.Line;
import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One goal of a plan.
 *
 * @param code short name within the plan, kept from revision to revision
 * @param steps towards it
 * @param metOn day it was met; needed for a met one, and for no other
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Goal(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{0,9}", message = "must be a short code such as G1")
        String code,

        @NotNull @Passage @Size(max = 1000) String text,

        @Size(max = 20) @Nullable List<@NotNull @Line @Size(max = 500) String> steps,

        @NotNull State state,
        @Nullable LocalDate metOn) {

    /** Where a goal stands. */
    public enum State {
        OPEN,
        MET,
        DROPPED
    }
}
