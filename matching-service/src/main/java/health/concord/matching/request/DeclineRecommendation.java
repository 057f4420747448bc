package health.concord.matching.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why none of the options is taken. */
public record DeclineRecommendation(
        @NotBlank @Size(max = 1000) String reason) {}
