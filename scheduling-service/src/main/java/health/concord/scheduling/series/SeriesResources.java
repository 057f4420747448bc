package health.concord.scheduling.series;

import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.room.Room;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every session of a series takes up: its leaders, the first leading, and its room. */
record SeriesResources(List<BookedResource> all) {

    static SeriesResources of(List<Clinician> leaders, @Nullable Room room) {
        List<BookedResource> all = new ArrayList<>();
        for (int i = 0; i < leaders.size(); i++) {
            all.add(leaders.get(i).asResource("leaders[" + i + "]"));
        }
        if (room != null) {
            all.add(room.asResource("room"));
        }
        return new SeriesResources(all);
    }
}
