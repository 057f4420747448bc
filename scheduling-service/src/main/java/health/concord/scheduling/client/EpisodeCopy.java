package health.concord.scheduling.client;

import health.concord.scheduling.care.Program;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What scheduling needs of an episode: whose it is, its program and the hours it asks for; intake owns it. */
@Entity
@Table(name = "episode_copy")
class EpisodeCopy {

    @Id
    private UUID id;

    private UUID client;
    private String site;

    @Enumerated(EnumType.STRING)
    private @Nullable Program program;

    private @Nullable String level;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "hours_per_week")
    private @Nullable BigDecimal hoursPerWeek;

    @Column(name = "days_per_week")
    private @Nullable Integer daysPerWeek;

    @Column(name = "source_version")
    private long sourceVersion;

    protected EpisodeCopy() {}

    EpisodeCopy(UUID id) {
        this.id = id;
    }

    void take(EpisodeData data, String ofSite, long version) {
        client = data.client();
        site = ofSite;
        program = data.program();
        level = data.level();
        openedOn = data.openedOn();
        closedOn = data.closedOn();
        hoursPerWeek = data.hoursPerWeek();
        daysPerWeek = data.daysPerWeek();
        sourceVersion = version;
    }

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    @Nullable
    Program program() {
        return program;
    }

    @Nullable
    String level() {
        return level;
    }

    @Nullable
    BigDecimal hoursPerWeek() {
        return hoursPerWeek;
    }

    @Nullable
    Integer daysPerWeek() {
        return daysPerWeek;
    }
}
