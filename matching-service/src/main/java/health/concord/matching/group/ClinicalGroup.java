package health.concord.matching.group;

import health.concord.matching.profile.Cycle;
import health.concord.matching.profile.Composition;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.rule.Membership;
import health.concord.matching.rule.Model;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A group. One that ended is retired, never deleted: past placements name it. */
@Entity
@Table(name = "clinical_group")
class ClinicalGroup {

    @Id
    private UUID id;

    private String site;
    private String title;

    @Enumerated(EnumType.STRING)
    private Model model;

    @ElementCollection
    @CollectionTable(name = "group_leader", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "position")
    @Column(name = "therapist")
    @BatchSize(size = 200)
    private List<UUID> leaders = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "leader_competencies")
    private List<String> leaderCompetencies;

    @Column(name = "size_min")
    private int sizeMin;

    @Column(name = "size_max")
    private int sizeMax;

    private int viable;

    @Enumerated(EnumType.STRING)
    private Membership membership;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "entry_dates")
    private List<LocalDate> entryDates;

    private int minutes;
    private int weeks;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> stages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> population;

    private String language;
    private boolean telehealth;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GroupProfile.Admission> admission;

    @Column(name = "agreement_version")
    private @Nullable String agreementVersion;

    @Column(name = "cost_cents")
    private @Nullable Integer costCents;

    private @Nullable String curriculum;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Cycle cycle;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Composition> composition;

    private @Nullable String room;

    private boolean retired;

    @Version
    private long version;

    protected ClinicalGroup() {}

    ClinicalGroup(UUID id, Described description) {
        this.id = id;
        describe(description);
    }

    void describe(Described as) {
        site = as.site();
        title = as.title();
        model = as.model();
        if (!leaders.equals(as.leaders())) {
            leaders.clear();
            leaders.addAll(as.leaders());
        }
        leaderCompetencies = as.leaderCompetencies();
        sizeMin = as.sizeMin();
        sizeMax = as.sizeMax();
        viable = as.viable();
        membership = as.membership();
        entryDates = as.entryDates();
        minutes = as.minutes();
        weeks = as.weeks();
        stages = as.stages();
        themes = as.themes();
        population = as.population();
        language = as.language();
        telehealth = as.telehealth();
        admission = as.admission();
        agreementVersion = as.agreementVersion();
        costCents = as.costCents();
        curriculum = as.curriculum();
        cycle = as.cycle();
        composition = as.composition();
        room = as.room();
    }

    void retire() {
        retired = true;
    }

    GroupProfile profile() {
        return new GroupProfile(
                id,
                title,
                model,
                List.copyOf(leaders),
                leaderCompetencies,
                sizeMin,
                sizeMax,
                viable,
                membership,
                entryDates,
                minutes,
                weeks,
                stages,
                themes,
                population,
                language,
                telehealth,
                admission,
                costCents,
                cycle,
                composition);
    }

    @Nullable
    String curriculum() {
        return curriculum;
    }

    @Nullable
    String room() {
        return room;
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    @Nullable
    String agreementVersion() {
        return agreementVersion;
    }

    boolean retired() {
        return retired;
    }

    long version() {
        return version;
    }
}
