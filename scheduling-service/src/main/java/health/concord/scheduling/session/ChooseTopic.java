package health.concord.scheduling.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param topic of the curriculum, or another one for this date; it names nobody */
public record ChooseTopic(@NotBlank @Size(max = 120) String topic) {}
