package health.concord.matching.mutualhelp;

import health.concord.matching.week.Slot;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A mutual-help meeting nearby. */
@Entity
@Table(name = "mutual_help_meeting")
class Meeting {

    @Id
    private UUID id;

    private String site;
    private String name;
    private String fellowship;
    private String language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> population;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Slot> slots;

    private @Nullable String place;
    private boolean online;

    @Version
    private long version;

    protected Meeting() {}

    Meeting(UUID id, DescribeMeeting as) {
        this.id = id;
        this.site = as.site();
        describe(as);
    }

    void describe(DescribeMeeting as) {
        name = as.name();
        fellowship = as.fellowship();
        language = as.language();
        population = as.population();
        slots = as.slots().stream().sorted().toList();
        place = as.place();
        online = Boolean.TRUE.equals(as.online());
    }

    MeetingView view() {
        return new MeetingView(
                id, site, name, fellowship, language, population, slots, place, online, MeetingView.KIND, false, version);
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    long version() {
        return version;
    }
}
