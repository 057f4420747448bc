package health.concord.scheduling.timetable.plan;

import health.concord.scheduling.care.ServiceKind;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A weekly meeting that is asked for, and how it is now.
 *
 * @param source the group series, or the seat of one client
 * @param slot which of the week's meetings of its source
 * @param bundle what should be spread over the week: the meetings of a group, or those of one client alone
 * @param needsRoom in person; one client can do without, a group cannot
 * @param people numbers of the clients and co-leaders who go to it
 * @param coLeaders who lead it besides the one that is chosen; they stay with it
 * @param taken when some of the people have to be elsewhere, by the clock of the week
 * @param usual whom the clients know
 * @param was where it is now; null when it is new
 */
public record Demand(
        ServiceKind kind,
        UUID source,
        int slot,
        UUID bundle,
        String title,
        Site site,
        int minutes,
        int seats,
        boolean needsRoom,
        boolean needsVideo,
        List<String> equipment,
        List<String> qualifications,
        List<Leader> coLeaders,
        BitSet people,
        List<Span> taken,
        List<Wish> wishes,
        Leader usual,
        @Nullable Stand was) {

    boolean stands(Start start, Place place) {
        return was != null && was.start().equals(start) && was.place().equals(place);
    }

    boolean isGroup() {
        return kind == ServiceKind.GROUP;
    }

    /** By the clock of the week. */
    boolean isTaken(int begin, int end) {
        for (Span one : taken) {
            if (one.overlaps(begin, end)) {
                return true;
            }
        }
        return false;
    }

    /** How many ask to be free then, by the clock of the site. */
    int unwantedBy(int begin, int end) {
        int people = 0;
        for (Wish wish : wishes) {
            if (wish.at().overlaps(begin, end)) {
                people += wish.people();
            }
        }
        return people;
    }
}
