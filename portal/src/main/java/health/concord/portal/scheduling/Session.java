package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting on the calendar.
 *
 * @param mode {@code IN_PERSON}, {@code VIDEO} or {@code AUDIO}
 * @param stateReason why it does not take place; {@code TAKEN: room}, where something else has its place
 * @param booked clients on the roster
 * @param topic of the curriculum
 * @param overlapReason why it was booked over something else, deliberately
 * @param appointments those it was booked with as a whole
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Session(
        UUID id,
        String site,
        String title,
        @Nullable UUID series,
        String kind,
        @Nullable String type,
        @Nullable String model,
        String mode,
        @Nullable UUID room,
        @Nullable List<UUID> clinicians,
        @Nullable UUID client,
        Instant from,
        Instant to,
        String state,
        @Nullable String stateReason,
        int booked,
        boolean noteSigned,
        @Nullable String topic,
        @Nullable String overlapReason,
        @Nullable UUID appointments,
        long version) {

    public boolean isGroup() {
        return kind.equals("GROUP");
    }

    /** Its colour: the group's model, or that of a single session. */
    public String look() {
        return model == null ? "single" : model.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<UUID> leaders() {
        return clinicians == null ? List.of() : clinicians;
    }

    public boolean isCancelled() {
        return state.equals("CANCELLED");
    }

    /** Cancelled because its clinician, room or client was taken: somebody has to find another place. */
    public boolean hasLostItsPlace() {
        return isCancelled() && stateReason != null && stateReason.startsWith("TAKEN");
    }

    /** Whether somebody was expected and no note is signed. */
    boolean wantsNote() {
        return !noteSigned && !isCancelled() && booked > 0;
    }

    /** Left out because somebody is away or the place is closed. */
    public boolean fellOut() {
        return isCancelled() && stateReason != null && stateReason.startsWith("AWAY");
    }

    public String modeWords() {
        return Say.code("scheduling.mode", mode);
    }
}
