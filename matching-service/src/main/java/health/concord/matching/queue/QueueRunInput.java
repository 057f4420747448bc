package health.concord.matching.queue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a run was made from; never changed. */
@Entity
@Immutable
@Table(name = "queue_run_input")
class QueueRunInput {

    @Id
    private UUID run;

    private String input;

    protected QueueRunInput() {}

    QueueRunInput(UUID run, String input) {
        this.run = run;
        this.input = input;
    }

    String input() {
        return input;
    }
}
