package health.concord.billing.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service that was delivered, as last told. Its id is that of the attendance in scheduling. */
@Entity
public class DeliveredService {

    @Id
    private UUID id;

    private UUID session;
    private UUID client;
    private UUID episode;
    private UUID clinician;
    private String site;

    @Enumerated(EnumType.STRING)
    private ServiceType type;

    @Enumerated(EnumType.STRING)
    private ServiceKind kind;

    private String model;
    private UUID groupId;
    private String groupTitle;

    @Enumerated(EnumType.STRING)
    private Program program;

    private Instant startsAt;
    private Instant endsAt;
    private Instant arrivedAt;
    private Instant leftAt;
    private int minutesPresent;

    @Enumerated(EnumType.STRING)
    private ServiceMode mode;

    private boolean noteSigned;
    private LocalDate serviceDate;
    private LocalDate weekOf;
    private long revision;

    @Version
    private long version;

    protected DeliveredService() {}

    DeliveredService(UUID id) {
        this.id = id;
    }

    /** Takes the newest word. The day is the site's day on which the service began, also when it ran over midnight. */
    void learn(ServiceTold told, long toldRevision, String atSite, ZoneId zone) {
        session = told.session();
        client = told.client();
        episode = told.episode();
        clinician = told.clinician();
        site = atSite;
        type = told.type();
        kind = told.kind();
        model = told.model();
        groupId = told.group();
        groupTitle = told.groupTitle();
        program = told.program();
        startsAt = told.from().toInstant();
        endsAt = told.to().toInstant();
        arrivedAt = instant(told.arrivedAt());
        leftAt = instant(told.leftAt());
        minutesPresent = told.minutesPresent();
        mode = told.mode();
        noteSigned = told.noteSigned();
        serviceDate = startsAt.atZone(zone).toLocalDate();
        weekOf = serviceDate.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        revision = toldRevision;
    }

    private static Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** When the client was there from: arrival where it is known, else the planned start. */
    public Instant presentFrom() {
        return arrivedAt == null ? startsAt : arrivedAt;
    }

    /** When the client was there until. */
    public Instant presentUntil() {
        return leftAt == null ? endsAt : leftAt;
    }

    public UUID id() {
        return id;
    }

    public UUID session() {
        return session;
    }

    public UUID client() {
        return client;
    }

    public UUID episode() {
        return episode;
    }

    public UUID clinician() {
        return clinician;
    }

    public String site() {
        return site;
    }

    public ServiceType type() {
        return type;
    }

    public ServiceKind kind() {
        return kind;
    }

    String model() {
        return model;
    }

    /** Matching's group; null where none met, or where scheduling told none. */
    UUID group() {
        return groupId;
    }

    String groupTitle() {
        return groupTitle;
    }

    public Program program() {
        return program;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    public int minutesPresent() {
        return minutesPresent;
    }

    public ServiceMode mode() {
        return mode;
    }

    public boolean noteSigned() {
        return noteSigned;
    }

    public LocalDate serviceDate() {
        return serviceDate;
    }

    public LocalDate weekOf() {
        return weekOf;
    }

    long revision() {
        return revision;
    }
}
