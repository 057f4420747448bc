package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A meeting with its time, place and leader, which are the solver's to choose. */
@PlanningEntity
public class Meeting {

    @PlanningId
    private String id;

    private Demand demand;
    private BitSet clients;
    private List<Leader> coLeaders;

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

    Meeting() {}

    Meeting(
            Demand demand,
            BitSet clients,
            List<Leader> coLeaders,
            List<Start> starts,
            List<Place> places,
            List<Leader> leaders) {
        this.id = demand.id();
        this.demand = demand;
        this.clients = clients;
        this.coLeaders = coLeaders;
        this.pinned = demand.pinned();
        this.starts = starts;
        this.places = places;
        this.leaders = leaders;
    }

    Meeting at(Start newStart, Place newPlace, Leader newLeader) {
        start = newStart;
        place = newPlace;
        leader = newLeader;
        return this;
    }

    Span time() {
        return new Span(begins(), ends());
    }

    int begins() {
        return start.minute();
    }

    int ends() {
        return start.minute() + demand.minutes();
    }

    int day() {
        return start.day();
    }

    int minutes() {
        return demand.minutes();
    }

    String series() {
        return demand.series();
    }

    Stand stand() {
        return new Stand(start.minute(), place.id(), leader.id());
    }

    /** So that each pair is looked at once. */
    boolean isBefore(Meeting other) {
        return id.compareTo(other.id) < 0;
    }

    boolean isPinned() {
        return pinned;
    }

    boolean isIndividual() {
        return demand.individual();
    }

    List<Leader> allLeaders() {
        return coLeaders.isEmpty()
                ? List.of(leader)
                : Stream.concat(Stream.of(leader), coLeaders.stream()).toList();
    }

    boolean sharesLeader(Meeting other) {
        return leader.equals(other.leader)
                || other.coLeaders.contains(leader)
                || coLeaders.contains(other.leader)
                || !coLeaders.isEmpty() && coLeaders.stream().anyMatch(other.coLeaders::contains);
    }

    boolean sharesClient(Meeting other) {
        return clients.intersects(other.clients);
    }

    boolean isElsewhereThan(Meeting other) {
        return !demand.site().equals(other.demand.site());
    }

    /** Minutes between the two; negative when they overlap. */
    int gap(Meeting other) {
        return Math.max(begins(), other.begins()) - Math.min(ends(), other.ends());
    }

    int travel(Meeting other) {
        return Math.max(demand.travel(), other.demand.travel());
    }

    /** Whether all who lead it can be booked then. */
    boolean isLed() {
        Span time = time();
        return leader.isThere(time) && coLeaders.stream().allMatch(one -> one.isThere(time));
    }

    int unmetWishes() {
        if (demand.wishes().isEmpty()) {
            return 0;
        }
        Span time = time();
        int unmet = 0;
        for (Wish wish : demand.wishes()) {
            unmet += wish.isMetBy(time) ? 0 : 1;
        }
        return unmet;
    }

    BitSet clients() {
        return clients;
    }

    List<Leader> coLeaders() {
        return coLeaders;
    }

    Demand demand() {
        return demand;
    }

    @Nullable
    Stand was() {
        return demand.was();
    }

    int spareSeats() {
        return place.isRoom() ? Math.max(0, place.capacity() - demand.size()) : 0;
    }

    Start start() {
        return start;
    }

    Place place() {
        return place;
    }

    Leader leader() {
        return leader;
    }

    List<Start> starts() {
        return starts;
    }

    List<Place> places() {
        return places;
    }

    List<Leader> leaders() {
        return leaders;
    }

    @Override
    public String toString() {
        return id;
    }
}
