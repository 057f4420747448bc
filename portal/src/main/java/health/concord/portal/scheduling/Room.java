package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room of a site.
 *
 * @param capacity people it seats
 * @param equipment what is in it, in a few words each
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Room(
        UUID id,
        String name,
        int capacity,
        boolean video,
        @Nullable List<String> equipment,
        long version) {

    /** With what decides who can meet there: {@code Oak, video}. */
    public String nameAndVideo() {
        return video ? Say.words("scheduling.roomWithVideo", name) : name;
    }

    public List<String> things() {
        return equipment == null ? List.of() : equipment;
    }
}
