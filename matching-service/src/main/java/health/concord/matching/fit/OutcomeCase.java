package health.concord.matching.fit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A course of treatment by one instrument, as far as it has come. */
@Entity
@Table(name = "outcome_case")
class OutcomeCase {

    @Embeddable
    record Key(UUID episode, String instrument) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String domain;

    @Column(name = "start_score")
    private BigDecimal start;

    @Column(name = "last_score")
    private BigDecimal last;

    @Column(name = "last_on")
    private LocalDate lastOn;

    /** Arrays, not lists: other entities keep lists of ids as JSON, and the mapper has one idea of each Java type. */
    private UUID[] therapists;

    private UUID[] groups;

    protected OutcomeCase() {}

    OutcomeCase(Key key, String domain) {
        this.key = key;
        this.domain = domain;
    }

    void stands(BigDecimal from, BigDecimal to, LocalDate on, List<UUID> with, List<UUID> in) {
        start = from;
        last = to;
        lastOn = on;
        therapists = with.toArray(UUID[]::new);
        groups = in.toArray(UUID[]::new);
    }

    Case read() {
        return new Case(
                key.episode(),
                key.instrument(),
                start.doubleValue(),
                last.doubleValue(),
                List.of(therapists),
                List.of(groups));
    }
}
