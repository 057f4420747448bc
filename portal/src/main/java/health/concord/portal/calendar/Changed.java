package health.concord.portal.calendar;

import health.concord.portal.language.Say;
import health.concord.portal.scheduling.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one side of a session that is changed.
 *
 * @param what its time, how they meet, or its room
 * @param words from what to what
 */
record Changed(String what, String words) {

    private static final String IN_PERSON = "IN_PERSON";

    /** How and where they meet; null for what stays, or is not known. */
    record Place(@Nullable String mode, @Nullable UUID room) {}

    /** @param time from when to when; null where that stays */
    static List<Changed> of(@Nullable String time, Place now, Place wanted, List<Room> rooms) {
        List<Changed> all = new ArrayList<>();
        if (time != null) {
            all.add(new Changed(Say.words("calendar.changedTime"), time));
        }
        String mode = wanted.mode();
        boolean otherMode = mode != null && !mode.equals(now.mode());
        if (mode != null && otherMode) {
            all.add(new Changed(
                    Say.words("calendar.changedMode"),
                    now.mode() == null
                            ? Say.code("scheduling.mode", mode)
                            : Say.words(
                                    "calendar.becomes",
                                    Say.code("scheduling.mode", now.mode()),
                                    Say.code("scheduling.mode", mode))));
        }
        String room = room(now, wanted, otherMode, rooms);
        if (room != null) {
            all.add(new Changed(Say.words("common.room"), room));
        }
        return List.copyOf(all);
    }

    private static @Nullable String room(Place now, Place wanted, boolean otherMode, List<Room> rooms) {
        if (wanted.room() != null) {
            return wanted.room().equals(now.room())
                    ? null
                    : now.room() == null
                            ? name(wanted.room(), rooms)
                            : Say.words("calendar.becomes", name(now.room(), rooms), name(wanted.room(), rooms));
        }
        boolean inPerson = IN_PERSON.equals(wanted.mode());
        return !otherMode || inPerson == (now.room() != null)
                ? null
                : inPerson
                        ? Say.words("calendar.noRoomYet")
                        : Say.words("calendar.roomGivenUp", name(now.room(), rooms));
    }

    private static String name(@Nullable UUID room, List<Room> rooms) {
        return rooms.stream()
                .filter(one -> one.id().equals(room))
                .map(Room::name)
                .findFirst()
                .orElseGet(() -> Say.words("calendar.presentRoom"));
    }
}
