package health.concord.commons.event;

import java.util.UUID;

/**
 * A fact that other services must learn. It carries the whole present state of its aggregate, so that the newest
 * version alone is enough and an older one that comes late can be left aside.
 *
 * @param type for example {@code client.registered}
 * @param aggregateType what it is about, for example {@code client}
 * @param aggregateId whose state {@code data} is
 * @param site code of the site it belongs to
 * @param data a record, written as JSON
 */
public record Event(String type, String aggregateType, UUID aggregateId, String site, Object data) {

    public static Event of(String type, String aggregateType, UUID aggregateId, String site, Object data) {
        return new Event(type, aggregateType, aggregateId, site, data);
    }
}
