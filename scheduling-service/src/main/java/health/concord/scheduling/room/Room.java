package health.concord.scheduling.room;

import health.concord.commons.id.Ids;
import health.concord.scheduling.booking.BookedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A room of a site. */
@Entity
@Table(name = "room")
public class Room {

    @Id
    private UUID id;

    private String site;
    private String name;
    private int capacity;
    private boolean video;

    @Version
    private long version;

    protected Room() {}

    Room(String site, String name, int capacity, boolean video) {
        this.id = Ids.next();
        this.site = site;
        describe(name, capacity, video);
    }

    void describe(String newName, int newCapacity, boolean withVideo) {
        this.name = newName;
        this.capacity = newCapacity;
        this.video = withVideo;
    }

    public BookedResource asResource(String field) {
        return BookedResource.room(id, field, name);
    }

    public UUID id() {
        return id;
    }

    public String site() {
        return site;
    }

    public String name() {
        return name;
    }

    /** Clients it seats. */
    public int capacity() {
        return capacity;
    }

    /** Whether people can be joined by video. */
    public boolean video() {
        return video;
    }

    public long version() {
        return version;
    }
}
