package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a group: of one date, of that and the following, or of all that are to come. What is left out stays.
 *
 * @param scope {@code ONE}, {@code FOLLOWING} or {@code ALL}
 * @param leaveOut members who are taken elsewhere at the new time are left out of those dates
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditSeries(
        String scope,
        @Nullable UUID session,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable LocalDate from,
        @Nullable UUID room,
        @Nullable List<Series.Slot> slots,
        @Nullable Boolean leaveOut) {}
