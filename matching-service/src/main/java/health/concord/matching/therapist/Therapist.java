package health.concord.matching.therapist;

import health.concord.matching.profile.Licence;
import health.concord.matching.profile.TherapistProfile;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A therapist. One who left is retired, never deleted: past placements name them. */
@Entity
class Therapist {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sites;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Licence> licences;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> credentials;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> competencies;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> modalities;

    private @Nullable String gender;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags;

    @Column(name = "caseload_limit")
    private int caseloadLimit;

    private int caseload;

    @Column(name = "cost_cents")
    private @Nullable Integer costCents;

    @Column(name = "earliest_start")
    private @Nullable LocalDate earliestStart;

    private boolean telehealth;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> prefers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "prefers_not")
    private List<String> prefersNot;

    /** Clients this therapist must not be given; nobody but the program's administrators is told. */
    @ElementCollection
    @CollectionTable(name = "therapist_conflict", joinColumns = @JoinColumn(name = "therapist"))
    @Column(name = "client")
    private Set<UUID> conflicts = new HashSet<>();

    private boolean retired;

    @Version
    private long version;

    protected Therapist() {}

    Therapist(UUID id, DescribeTherapist description) {
        this.id = id;
        describe(description);
    }

    void describe(DescribeTherapist as) {
        sites = as.sites();
        name = as.name();
        licences = as.licences();
        credentials = as.credentials();
        competencies = as.competencies();
        languages = as.languages();
        modalities = as.modalities();
        gender = as.gender();
        tags = as.tags();
        caseloadLimit = as.caseloadLimit();
        caseload = as.caseload();
        costCents = as.costPerSessionCents();
        earliestStart = as.earliestStart();
        telehealth = as.telehealth();
        prefers = as.prefers();
        prefersNot = as.prefersNot();
    }

    void keepFrom(Collection<UUID> clients) {
        conflicts.clear();
        conflicts.addAll(clients);
    }

    void retire() {
        retired = true;
    }

    void takeClient() {
        caseload++;
    }

    void leaveClient() {
        caseload = Math.max(0, caseload - 1);
    }

    TherapistProfile profile() {
        return new TherapistProfile(
                id,
                name,
                licences,
                credentials,
                competencies,
                languages,
                modalities,
                gender,
                tags,
                caseloadLimit,
                caseload,
                costCents,
                earliestStart,
                telehealth,
                prefers,
                prefersNot);
    }

    Set<UUID> conflicts() {
        return conflicts;
    }

    UUID id() {
        return id;
    }

    List<String> sites() {
        return sites;
    }

    boolean retired() {
        return retired;
    }

    long version() {
        return version;
    }
}
