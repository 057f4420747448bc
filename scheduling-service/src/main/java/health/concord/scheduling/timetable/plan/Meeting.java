package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One weekly meeting with its time, place and leader, which are the solver's to choose. */
@PlanningEntity
public class Meeting {

    @PlanningId
    private long id;

    private Demand demand;

    @PlanningPin
    private boolean pinned;

    @ValueRangeProvider(id = "starts")
    private List<Start> starts;

    @ValueRangeProvider(id = "places")
    private List<Place> places;

    @ValueRangeProvider(id = "leaders")
    private List<Leader> leaders;

    @PlanningVariable(valueRangeProviderRefs = "starts")
    private Start start;

    @PlanningVariable(valueRangeProviderRefs = "places")
    private Place place;

    @PlanningVariable(valueRangeProviderRefs = "leaders")
    private Leader leader;

    public Meeting() {}

    public Meeting(long id, Demand demand, Choices choices, boolean pinned) {
        this.id = id;
        this.demand = demand;
        this.pinned = pinned;
        this.starts = choices.starts();
        this.places = choices.places();
        this.leaders = choices.leaders();
    }

    /** Where it is put. */
    public Meeting at(Stand stand) {
        start = stand.start();
        place = stand.place();
        leader = stand.leader();
        return this;
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

    public List<Start> getStarts() {
        return starts;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public List<Leader> getLeaders() {
        return leaders;
    }

    public Start getStart() {
        return start;
    }

    public void setStart(Start start) {
        this.start = start;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }

    public Leader getLeader() {
        return leader;
    }

    public void setLeader(Leader leader) {
        this.leader = leader;
    }

    UUID source() {
        return demand.source();
    }

    UUID bundle() {
        return demand.bundle();
    }

    boolean isGroup() {
        return demand.isGroup();
    }

    boolean isInRoom() {
        return place.isRoom();
    }

    /** One client in person, and nowhere to go but the therapist's own room. */
    boolean lacksRoom() {
        return !isGroup() && demand.needsRoom() && !isInRoom();
    }

    int day() {
        return start.day().ordinal();
    }

    int minutes() {
        return demand.minutes();
    }

    /** By the clock of its site. */
    int localBegin() {
        return start.ofWeek();
    }

    int localEnd() {
        return start.ofWeek() + demand.minutes();
    }

    /** By the clock of the week, so that meetings of several sites compare. */
    int begin() {
        return start.ofWeek() + demand.site().ahead();
    }

    int end() {
        return begin() + demand.minutes();
    }

    boolean overlaps(Meeting other) {
        return begin() < other.end() && other.begin() < end();
    }

    /** Minutes between the two; negative when they overlap. */
    int gap(Meeting other) {
        return Math.max(begin(), other.begin()) - Math.min(end(), other.end());
    }

    boolean isElsewhereThan(Meeting other) {
        return !demand.site().code().equals(other.demand.site().code());
    }

    boolean sharesPeople(Meeting other) {
        return demand.people().intersects(other.demand.people());
    }

    int unwantedBy() {
        return demand.unwantedBy(localBegin(), localEnd());
    }

    /** Two that are both pinned are not the plan's to mend. */
    boolean isMendableWith(Meeting other) {
        return !pinned || !other.pinned;
    }

    @Nullable
    Stand was() {
        return demand.was();
    }

    @Override
    public String toString() {
        return demand.title() + " #" + (demand.slot() + 1);
    }
}
