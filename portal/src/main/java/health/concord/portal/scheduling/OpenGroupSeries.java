package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group that is to meet.
 *
 * @param group matching's
 * @param rrule each week without
 * @param leaderQualifications a leader needs one of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenGroupSeries(
        String site,
        UUID group,
        String title,
        String model,
        String type,
        @Nullable UUID room,
        List<UUID> leaders,
        @Nullable Integer capacity,
        @Nullable Integer minimum,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Series.Slot> slots,
        String mode,
        @Nullable String program,
        @Nullable String rrule,
        @Nullable String membership,
        @Nullable List<String> leaderQualifications,
        @Nullable List<String> equipment,
        @Nullable List<String> curriculum) {}
