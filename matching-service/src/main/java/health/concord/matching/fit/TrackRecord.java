package health.concord.matching.fit;

import health.concord.matching.profile.DomainResult;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;

/** What the outcomes say of one therapist or group in one domain. */
@Entity
@Table(name = "track_record")
class TrackRecord {

    private static final int DECIMALS = 3;

    @Embeddable
    record Key(UUID subject, String domain) implements Serializable {}

    @EmbeddedId
    private Key key;

    private int cases;
    private BigDecimal mean;
    private BigDecimal margin;

    @Enumerated(EnumType.STRING)
    private DomainResult.Verdict verdict;

    @Column(name = "reckoned_at")
    private Instant reckonedAt;

    protected TrackRecord() {}

    TrackRecord(Key key) {
        this.key = key;
    }

    void say(RiskAdjustment.Result result, Instant now) {
        cases = result.cases();
        mean = decimal(result.mean());
        margin = decimal(result.margin());
        verdict = result.verdict();
        reckonedAt = now;
    }

    UUID subject() {
        return key.subject();
    }

    DomainResult result() {
        return new DomainResult(key.domain(), cases, verdict);
    }

    BigDecimal mean() {
        return mean;
    }

    BigDecimal margin() {
        return margin;
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
