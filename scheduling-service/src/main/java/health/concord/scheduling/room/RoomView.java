package health.concord.scheduling.room;

import java.util.List;
import java.util.UUID;

/**
 * A room.
 *
 * @param capacity clients it seats
 * @param video whether people can be joined by video
 * @param equipment what stands in it
 */
public record RoomView(
        UUID id, String site, String name, int capacity, boolean video, List<String> equipment, long version) {

    static RoomView of(Room room) {
        return new RoomView(
                room.id(), room.site(), room.name(), room.capacity(), room.video(), room.equipment(), room.version());
    }
}
