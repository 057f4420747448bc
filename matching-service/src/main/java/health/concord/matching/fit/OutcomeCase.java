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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> therapists;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> groups;

    protected OutcomeCase() {}

    OutcomeCase(Key key, String domain) {
        this.key = key;
        this.domain = domain;
    }

    void stands(BigDecimal from, BigDecimal to, LocalDate on, List<UUID> with, List<UUID> in) {
        start = from;
        last = to;
        lastOn = on;
        therapists = List.copyOf(with);
        groups = List.copyOf(in);
    }

    Case read() {
        return new Case(
                key.episode(), key.instrument(), start.doubleValue(), last.doubleValue(), therapists, groups);
    }
}
