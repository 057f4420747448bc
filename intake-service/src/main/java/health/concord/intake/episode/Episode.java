package health.concord.intake.episode;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.intake.client.Client;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One stay in the program, from referral to closure. */
@Entity
public class Episode {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "client_id")
    private Client client;

    private String site;

    @Enumerated(EnumType.STRING)
    private Program program;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private @Nullable String level;
    private LocalDate openedOn;
    private @Nullable LocalDate admittedOn;

    /** The episode that this one takes up again. */
    private @Nullable UUID previousId;

    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable CloseReason closeReason;

    private @Nullable LocalDate certifiedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> diagnoses;

    private @Nullable Integer hoursPerWeek;
    private @Nullable Integer daysPerWeek;
    private @Nullable UUID placement;

    @Version
    private long version;

    protected Episode() {}

    static Episode open(Client client, String site, Program program, LocalDate on) {
        Episode episode = new Episode();
        episode.id = Ids.next();
        episode.client = client;
        episode.site = site;
        episode.program = program;
        episode.stage = Stage.REFERRED;
        episode.openedOn = on;
        episode.diagnoses = List.of();
        return episode;
    }

    /** Goes to the next stage; refused where the present one does not lead there. */
    void move(Stage next) {
        if (!stage.leadsTo(next)) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "The episode is " + stage + " and cannot become " + next + " from there. Nothing was changed.");
        }
        stage = next;
    }

    void close(CloseReason reason, LocalDate on) {
        move(Stage.CLOSED);
        closeReason = reason;
        closedOn = on;
    }

    void decideLevel(String decided, @Nullable LocalDate certified) {
        level = decided;
        if (certified != null) {
            certifiedOn = certified;
        }
    }

    void certify(LocalDate on) {
        if (certifiedOn == null || on.isAfter(certifiedOn)) {
            certifiedOn = on;
        }
    }

    /** The first day of treatment; said once. */
    void admit(LocalDate on) {
        if (stage != Stage.PLACED || admittedOn != null) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    admittedOn == null
                            ? "The episode is " + stage + "; only who is placed is admitted. Nothing was changed."
                            : "The client was already admitted. Nothing was changed.");
        }
        admittedOn = on;
    }

    void continues(Episode previous) {
        previousId = previous.id;
    }

    void diagnose(List<String> codes) {
        diagnoses = List.copyOf(codes);
    }

    void plan(int hours, int days) {
        hoursPerWeek = hours;
        daysPerWeek = days;
    }

    void placedBy(@Nullable UUID confirmed) {
        placement = confirmed;
    }

    public boolean isOpen() {
        return stage != Stage.CLOSED;
    }

    /**
     * Whether 42 CFR part 2 protects it: so it does unless it is for mental health alone and no diagnosis (ICD-10
     * F10 to F19) says otherwise.
     */
    boolean isPart2() {
        return program != Program.MH || diagnoses.stream().anyMatch(d -> d.startsWith("F1"));
    }

    public UUID id() {
        return id;
    }

    public Client client() {
        return client;
    }

    public String site() {
        return site;
    }

    public Program program() {
        return program;
    }

    public Stage stage() {
        return stage;
    }

    public @Nullable String level() {
        return level;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable CloseReason closeReason() {
        return closeReason;
    }

    public @Nullable LocalDate admittedOn() {
        return admittedOn;
    }

    @Nullable
    UUID previousId() {
        return previousId;
    }

    public @Nullable LocalDate certifiedOn() {
        return certifiedOn;
    }

    public List<String> diagnoses() {
        return diagnoses;
    }

    @Nullable
    Integer hoursPerWeek() {
        return hoursPerWeek;
    }

    @Nullable
    Integer daysPerWeek() {
        return daysPerWeek;
    }

    @Nullable
    UUID placement() {
        return placement;
    }

    public long version() {
        return version;
    }
}
