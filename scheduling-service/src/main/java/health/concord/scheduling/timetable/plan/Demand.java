package health.concord.scheduling.timetable.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that is to have a time, a place and a leader in the week.
 *
 * @param series meetings of one group, or of one client, share it
 * @param site where it is; one elsewhere keeps its leader for the travel before and after it
 * @param travel minutes its leader needs to come from or get to another site
 * @param size clients who are to have a seat
 * @param members clients who come, as known now
 * @param coLeaders who lead it besides the one that is chosen; they stay with it
 * @param usual the leader the clients know; null when there is none
 * @param was where it stands now; null when it is new
 * @param pinned whether it stays where it is
 * @param starts when it may begin
 * @param places where it may be; the empty id is no room
 * @param leaders who may lead it
 */
public record Demand(
        String id,
        String series,
        String title,
        boolean individual,
        String site,
        int travel,
        int minutes,
        int size,
        Set<String> members,
        boolean video,
        Set<String> equipment,
        Set<String> qualifications,
        Set<String> coLeaders,
        @Nullable String usual,
        List<Wish> wishes,
        @Nullable Stand was,
        boolean pinned,
        List<Integer> starts,
        List<String> places,
        List<String> leaders) {}
