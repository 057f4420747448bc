package health.concord.scheduling.timetable;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A week: what is to take place, what it can be given, and what must and should be kept. */
@PlanningSolution
public class Timetable {

    @PlanningEntityCollectionProperty
    private List<Meeting> meetings;

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<Start> starts;

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<Place> rooms;

    @ProblemFactCollectionProperty
    private List<Together> together;

    @ProblemFactCollectionProperty
    private List<Wish> wishes;

    @ProblemFactCollectionProperty
    private List<SiteOpen> sites;

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    public Timetable() {}

    public Timetable(
            List<Meeting> meetings,
            List<Start> starts,
            List<Place> rooms,
            List<Together> together,
            List<Wish> wishes,
            List<SiteOpen> sites) {
        this.meetings = meetings;
        this.starts = starts;
        this.rooms = rooms;
        this.together = together;
        this.wishes = wishes;
        this.sites = sites;
    }

    public List<Meeting> getMeetings() {
        return meetings;
    }

    public List<Start> getStarts() {
        return starts;
    }

    public List<Place> getRooms() {
        return rooms;
    }

    public List<Together> getTogether() {
        return together;
    }

    public List<Wish> getWishes() {
        return wishes;
    }

    public List<SiteOpen> getSites() {
        return sites;
    }

    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }
}
