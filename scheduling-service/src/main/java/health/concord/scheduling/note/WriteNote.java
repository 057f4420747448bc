package health.concord.scheduling.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * The whole note of a session in one go; what is left out is gone.
 *
 * @param content what the session was about and what was done, once for all; it names nobody
 * @param members a layer for each client who was there; the absent get none
 */
public record WriteNote(
        @NotBlank @Size(max = 8000) String content,

        @NotNull @Size(max = 100) List<@NotNull @Valid Layer> members) {

    /**
     * How one client took part; it names no co-member.
     *
     * @param goal of the treatment plan that was worked on
     * @param response to the intervention
     */
    public record Layer(
            @NotNull UUID client,
            @NotBlank @Size(max = 1000) String goal,
            @NotBlank @Size(max = 4000) String participation,
            @NotBlank @Size(max = 4000) String response) {}
}
