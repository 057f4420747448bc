package health.concord.scheduling.timetable;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import health.concord.scheduling.care.ServiceKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One weekly meeting that needs a time, a leader and mostly a room. */
@PlanningEntity
public class Meeting {

    @PlanningId
    private long id;

    private Demand demand;

    @PlanningPin
    private boolean pinned;

    @PlanningVariable
    private @Nullable Start start;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Place room;

    @PlanningVariable(valueRangeProviderRefs = "leaders")
    private @Nullable Leader leader;

    /** What is asked for, and how it is now. */
    public record Demand(
            ServiceKind kind,
            UUID source,
            int slot,
            String title,
            String site,
            int minutes,
            int seats,
            boolean needsRoom,
            boolean needsVideo,
            List<String> equipment,
            List<Leader> leaders,
            List<String> qualifications,
            Start wasAt,
            @Nullable Place wasIn,
            Leader wasWith,
            boolean keepsTime) {}

    public Meeting() {}

    public Meeting(long id, Demand demand, boolean pinned) {
        this.id = id;
        this.demand = demand;
        this.pinned = pinned;
    }

    /** As it is published now. */
    public Meeting asItWas() {
        start = demand.wasAt();
        room = demand.wasIn();
        leader = demand.wasWith();
        return this;
    }

    /** Who may lead it: of one client only the therapist, of a group whoever is qualified. */
    @ValueRangeProvider(id = "leaders")
    public List<Leader> leaderChoices() {
        return demand.leaders();
    }

    public long getId() {
        return id;
    }

    public Demand getDemand() {
        return demand;
    }

    public boolean isPinned() {
        return pinned;
    }

    public @Nullable Start getStart() {
        return start;
    }

    public void setStart(@Nullable Start start) {
        this.start = start;
    }

    public @Nullable Place getRoom() {
        return room;
    }

    public void setRoom(@Nullable Place room) {
        this.room = room;
    }

    public @Nullable Leader getLeader() {
        return leader;
    }

    public void setLeader(@Nullable Leader leader) {
        this.leader = leader;
    }

    public String getSite() {
        return demand.site();
    }

    public UUID getSource() {
        return demand.source();
    }

    public boolean isGroup() {
        return demand.kind() == ServiceKind.GROUP;
    }

    /** Minutes since the week began. */
    public int getBegin() {
        return start == null ? 0 : start.ofWeek();
    }

    public int getEnd() {
        return getBegin() + demand.minutes();
    }

    public int getDay() {
        return start == null ? -1 : start.day().ordinal();
    }

    boolean overlaps(Meeting other) {
        return getBegin() < other.getEnd() && other.getBegin() < getEnd();
    }

    /** Minutes between the two, on one day; negative when they overlap. */
    int gap(Meeting other) {
        return Math.max(getBegin(), other.getBegin()) - Math.min(getEnd(), other.getEnd());
    }

    @Override
    public String toString() {
        return demand.title() + " #" + (demand.slot() + 1);
    }
}
