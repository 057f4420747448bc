package health.concord.scheduling.timetable;

import java.util.List;
import java.util.UUID;

/** A room that can be planned with. */
public record Place(UUID id, String site, int capacity, boolean video, List<String> equipment) {

    /** Asked millions of times while a week is built; the id is enough. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place that && that.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
