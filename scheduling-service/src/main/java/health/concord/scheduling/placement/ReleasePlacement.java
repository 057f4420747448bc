package health.concord.scheduling.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason kept in the seats' history; a code or a few words, never health information */
public record ReleasePlacement(@NotBlank @Size(max = 200) String reason) {}
