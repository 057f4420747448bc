package health.concord.scheduling.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Topics that a group's sessions have in turn. */
@Embeddable
class Curriculum {

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "curriculum")
    private List<String> topics;

    @Column(name = "next_topic")
    private int next;

    protected Curriculum() {}

    Curriculum(@Nullable List<String> topics) {
        this.topics = topics == null ? List.of() : List.copyOf(topics);
    }

    /** Each session to come gets the next; after the last comes the first again. */
    @Nullable
    String take() {
        return topics.isEmpty() ? null : topics.get(Math.floorMod(next++, topics.size()));
    }

    List<String> topics() {
        return List.copyOf(topics);
    }
}
