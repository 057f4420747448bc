package health.concord.scheduling.timetable;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import health.concord.scheduling.timetable.plan.Broken;
import jakarta.persistence.Column;
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
 * @param text why, in words
 */
@Embeddable
public record Finding(
        String rule,
        String level,
        long weight,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> about,
        @Column(name = "explanation") String text) {

    static Finding of(Broken broken) {
        HardMediumSoftScore score = broken.score();
        if (score.hardScore() != 0) {
            return new Finding(broken.rule(), "HARD", -score.hardScore(), broken.about(), broken.text());
        }
        return score.mediumScore() != 0
                ? new Finding(broken.rule(), "MEDIUM", -score.mediumScore(), broken.about(), broken.text())
                : new Finding(broken.rule(), "SOFT", -score.softScore(), broken.about(), broken.text());
    }
}
