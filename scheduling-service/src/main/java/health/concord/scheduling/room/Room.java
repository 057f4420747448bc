package health.concord.scheduling.room;

import health.concord.commons.id.Ids;
import health.concord.scheduling.booking.BookedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> equipment = new ArrayList<>();

    @Version
    private long version;

    protected Room() {}

    Room(String site, DescribeRoom description) {
        this.id = Ids.next();
        this.site = site;
        describe(description);
    }

    void describe(DescribeRoom description) {
        this.name = description.name().strip();
        this.capacity = description.capacity();
        this.video = description.video();
        this.equipment = List.copyOf(description.equipped());
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

    /** What stands in it, for example {@code whiteboard}; a group can ask for it. */
    public List<String> equipment() {
        return List.copyOf(equipment);
    }

    public long version() {
        return version;
    }
}
