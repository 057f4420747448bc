package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A week: what is to take place, with what each meeting may be given. */
@PlanningSolution
public class Timetable {

    @PlanningEntityCollectionProperty
    private List<Meeting> meetings;

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    public Timetable() {}

    public Timetable(List<Meeting> meetings) {
        this.meetings = meetings;
    }

    public List<Meeting> getMeetings() {
        return meetings;
    }

    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }

    /** Whether it can go on the calendar: every hard rule is kept, and each group has one room and one leader. */
    public boolean isPublishable() {
        return score != null && score.hardScore() == 0 && score.mediumScore() == 0;
    }
}
