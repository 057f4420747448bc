package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** To which group a client goes, from when; today where it is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferSeat(
        @Nullable String series,
        @Nullable String from,
        @Nullable String reason) {}
