package health.concord.matching.placement;

import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One recommendation on its way to seats. Each transition is one method here and one row of history. */
@Entity
class Placement {

    @Id
    private UUID id;

    private UUID request;
    private @Nullable UUID recommendation;
    private String site;
    private UUID client;

    @Column(name = "client_label")
    private @Nullable String clientLabel;

    private UUID episode;

    @Enumerated(EnumType.STRING)
    private PlacementState state;

    @Column(name = "option_rank")
    private @Nullable Integer option;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlacedPart> parts = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SetAside> overridden = List.of();

    @ElementCollection
    @CollectionTable(name = "placement_group", joinColumns = @JoinColumn(name = "placement"))
    @Column(name = "group_id")
    private Set<UUID> groups = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "placement_keep_apart", joinColumns = @JoinColumn(name = "placement"))
    @Column(name = "token")
    private Set<String> keepApart = new HashSet<>();

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    private @Nullable String failure;

    @Column(name = "release_pending")
    private boolean releasePending;

    private int attempts;
    private @Nullable String problem;
    private Instant since;

    @Version
    private long version;

    protected Placement() {}

    Placement(UUID id, RecommendedPlacement recommended, Instant now) {
        this.id = id;
        this.request = recommended.request();
        this.recommendation = recommended.recommendation();
        this.site = recommended.site();
        this.client = recommended.client();
        this.clientLabel = recommended.clientLabel();
        this.episode = recommended.episode();
        this.keepApart = new HashSet<>(recommended.keepApart());
        this.state = PlacementState.RECOMMENDED;
        this.since = now;
    }

    void accept(@Nullable Integer rank, List<PlacedPart> chosen, List<SetAside> against, Instant now) {
        from(Set.of(PlacementState.RECOMMENDED), "accepted");
        option = rank;
        parts = List.copyOf(chosen);
        overridden = List.copyOf(against);
        chosen.stream().map(PlacedPart::group).filter(Objects::nonNull).forEach(groups::add);
        startsOn = chosen.stream()
                .map(PlacedPart::startsOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        to(PlacementState.ACCEPTED, now);
    }

    void hold(Instant now) {
        from(Set.of(PlacementState.ACCEPTED), "held");
        to(PlacementState.HOLDING, now);
    }

    void enrol(Instant now) {
        from(Set.of(PlacementState.HOLDING), "enrolled");
        to(PlacementState.ENROLLING, now);
    }

    void confirm(Instant now) {
        from(Set.of(PlacementState.ENROLLING), "confirmed");
        to(PlacementState.CONFIRMED, now);
    }

    /** Gives back what was held or taken, because of {@code reason}. */
    void release(String reason, Instant now) {
        from(PlacementState.UNDER_WAY, "released");
        failure = reason;
        to(PlacementState.RELEASING, now);
    }

    void fail(Instant now) {
        from(Set.of(PlacementState.RELEASING), "failed");
        to(PlacementState.FAILED, now);
    }

    void decline(Instant now) {
        from(Set.of(PlacementState.RECOMMENDED), "declined");
        to(PlacementState.DECLINED, now);
    }

    void supersede(Instant now) {
        from(Set.of(PlacementState.RECOMMENDED), "superseded");
        to(PlacementState.SUPERSEDED, now);
    }

    /** The seats are given back afterwards; until scheduling has done so it is pending. */
    void end(Instant now) {
        from(Set.of(PlacementState.CONFIRMED), "ended");
        releasePending = true;
        to(PlacementState.ENDED, now);
    }

    void given() {
        releasePending = false;
        attempts = 0;
        problem = null;
    }

    /** A try went wrong; it is tried again, and this shows why it takes long. */
    void stumble(String why) {
        attempts++;
        problem = why;
    }

    boolean underWay() {
        return PlacementState.UNDER_WAY.contains(state);
    }

    private void from(Collection<PlacementState> allowed, String wanted) {
        if (!allowed.contains(state)) {
            throw refused(wanted);
        }
    }

    private ProblemException refused(String wanted) {
        return Problems.of(ProblemType.WRONG_STATE, "The placement is " + state + ", so it cannot be " + wanted + ".");
    }

    private void to(PlacementState next, Instant now) {
        state = next;
        since = now;
        attempts = 0;
        problem = null;
    }

    UUID id() {
        return id;
    }

    UUID request() {
        return request;
    }

    @Nullable
    UUID recommendation() {
        return recommendation;
    }

    String site() {
        return site;
    }

    UUID client() {
        return client;
    }

    @Nullable
    String clientLabel() {
        return clientLabel;
    }

    UUID episode() {
        return episode;
    }

    PlacementState state() {
        return state;
    }

    @Nullable
    Integer option() {
        return option;
    }

    List<PlacedPart> parts() {
        return parts;
    }

    List<SetAside> overridden() {
        return overridden;
    }

    Set<String> keepApart() {
        return keepApart;
    }

    @Nullable
    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    String failure() {
        return failure;
    }

    boolean releasePending() {
        return releasePending;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    String problem() {
        return problem;
    }

    Instant since() {
        return since;
    }

    long version() {
        return version;
    }
}
