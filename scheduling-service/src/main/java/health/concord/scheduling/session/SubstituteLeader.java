package health.concord.scheduling.session;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * @param absent who was to be there
 * @param substitute who comes instead; must have a qualification the series asks for and be free
 */
public record SubstituteLeader(
        @NotNull UUID absent, @NotNull UUID substitute) {}
