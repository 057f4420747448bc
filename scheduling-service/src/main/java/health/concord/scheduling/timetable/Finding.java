package health.concord.scheduling.timetable;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A rule or wish that a plan breaks.
 *
 * @param rule a code, as the rules are named
 * @param level HARD, MEDIUM or SOFT
 * @param about the meetings it is about
 */
@Embeddable
public record Finding(
        String rule,
        String level,
        long weight,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> about) {}
