package health.concord.matching.fit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A score of a client in treatment. */
@Entity
class Outcome {

    @Id
    private UUID id;

    private String site;
    private UUID client;
    private UUID episode;
    private String instrument;
    private BigDecimal score;

    @Column(name = "start_score")
    private @Nullable BigDecimal startScore;

    @Column(name = "scored_on")
    private LocalDate on;

    @Version
    private long version;

    protected Outcome() {}

    Outcome(UUID id, RecordOutcome as) {
        this.id = id;
        this.site = as.site();
        this.client = as.client();
        this.episode = as.episode();
        correct(as);
    }

    void correct(RecordOutcome as) {
        instrument = as.instrument();
        score = as.score();
        startScore = as.startScore();
        on = as.on();
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    UUID client() {
        return client;
    }

    UUID episode() {
        return episode;
    }

    String instrument() {
        return instrument;
    }

    BigDecimal score() {
        return score;
    }

    @Nullable
    BigDecimal startScore() {
        return startScore;
    }

    LocalDate on() {
        return on;
    }

    long version() {
        return version;
    }
}
