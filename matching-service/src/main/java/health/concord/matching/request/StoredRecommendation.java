package health.concord.matching.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A recommendation with what it was made from: never changed, and able to be made again. */
@Entity
@Immutable
@Table(name = "recommendation")
class StoredRecommendation {

    @Id
    private UUID id;

    private UUID request;
    private int round;

    @Column(name = "rule_set")
    private String ruleSet;

    private String engine;

    @Column(name = "input_hash")
    private String inputHash;

    private String situation;

    @Column(name = "site_inputs")
    private @Nullable String siteInputs;

    private String result;

    @Column(name = "made_at")
    private Instant madeAt;

    protected StoredRecommendation() {}

    StoredRecommendation(
            UUID id,
            UUID request,
            int round,
            String ruleSet,
            String engine,
            String inputHash,
            String situation,
            @Nullable String siteInputs,
            String result,
            Instant madeAt) {
        this.id = id;
        this.request = request;
        this.round = round;
        this.ruleSet = ruleSet;
        this.engine = engine;
        this.inputHash = inputHash;
        this.situation = situation;
        this.siteInputs = siteInputs;
        this.result = result;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    UUID request() {
        return request;
    }

    int round() {
        return round;
    }

    String engine() {
        return engine;
    }

    String ruleSet() {
        return ruleSet;
    }

    String inputHash() {
        return inputHash;
    }

    String situation() {
        return situation;
    }

    /** The hash of the inputs of the site; null where the situation is whole. */
    @Nullable
    String siteInputs() {
        return siteInputs;
    }

    String result() {
        return result;
    }

    Instant madeAt() {
        return madeAt;
    }
}
