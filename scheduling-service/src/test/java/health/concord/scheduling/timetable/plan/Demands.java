package health.concord.scheduling.timetable.plan;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.care.ServiceKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A good meeting, of which a test says only what matters to it. It is put on Monday at nine unless told otherwise. */
final class Demands {

    static final Site HARBOR =
            new Site("harbor", 0, List.of(new Span(540, 1020), new Span(Span.DAY + 540, Span.DAY + 1020)));
    static final Site MESA = new Site("mesa", 120, List.of());
    static final Place SMALL = room("harbor", 6, false);
    static final Place LARGE = room("harbor", 16, true, "whiteboard");
    static final Place IN_MESA = room("mesa", 16, true, "whiteboard");
    static final Leader DANA = leader("Dana", Span.DAY, 0, "LCSW");
    static final Leader KIM = leader("Kim", 120, 15, "CPR");

    private static long ids;

    private ServiceKind kind = ServiceKind.GROUP;
    private UUID source = UUID.randomUUID();
    private UUID bundle;
    private int slot;
    private Site site = HARBOR;
    private int seats = 1;
    private boolean needsRoom = true;
    private boolean needsVideo;
    private List<String> equipment = List.of();
    private List<String> qualifications = List.of();
    private List<Leader> coLeaders = List.of();
    private final BitSet people = new BitSet();
    private List<Span> taken = List.of();
    private final List<Wish> wishes = new ArrayList<>();
    private Stand was;
    private boolean pinned;
    private Start start = at(Day.MO, 9, 0);
    private Place place = LARGE;
    private Leader leader = DANA;

    static Demands group() {
        return new Demands();
    }

    static Demands individual() {
        Demands one = new Demands();
        one.kind = ServiceKind.INDIVIDUAL;
        one.needsRoom = false;
        one.place = Place.NOWHERE;
        return one;
    }

    /** One client in person, who has no room yet. */
    static Demands inPerson() {
        Demands one = individual();
        one.needsRoom = true;
        return one;
    }

    static Place room(String site, int capacity, boolean video, String... equipment) {
        UUID id = UUID.randomUUID();
        return new Place(
                id,
                site,
                "Room " + capacity,
                capacity,
                video,
                List.of(equipment),
                List.of(new Span(960, 1020)),
                List.of(new Span(780, 840)));
    }

    /** In the mornings of Monday, and away on Monday from ten to eleven. */
    static Leader leader(String name, int most, int breaks, String... qualifications) {
        Map<String, List<Span>> windows =
                Map.of("harbor", List.of(new Span(540, 720), new Span(Span.DAY + 540, Span.DAY + 1020)));
        return new Leader(
                UUID.randomUUID(), name, windows, List.of(new Span(600, 660)), List.of(qualifications), most, breaks);
    }

    static Start at(Day day, int hour, int minute) {
        return new Start(day, hour * 60 + minute);
    }

    Demands source(UUID value, int number) {
        source = value;
        slot = number;
        return this;
    }

    Demands bundle(UUID value) {
        bundle = value;
        return this;
    }

    Demands site(Site value) {
        site = value;
        return this;
    }

    Demands seats(int value) {
        seats = value;
        return this;
    }

    Demands video() {
        needsVideo = true;
        return this;
    }

    Demands equipment(String... value) {
        equipment = List.of(value);
        return this;
    }

    Demands qualifications(String... value) {
        qualifications = List.of(value);
        return this;
    }

    Demands coLeaders(Leader... value) {
        coLeaders = List.of(value);
        return this;
    }

    Demands people(int... numbers) {
        for (int one : numbers) {
            people.set(one);
        }
        return this;
    }

    Demands taken(int from, int to) {
        taken = List.of(new Span(from, to));
        return this;
    }

    Demands wish(int from, int to, int number) {
        wishes.add(new Wish(new Span(from, to), number));
        return this;
    }

    Demands was(Start at, Place in, Leader with) {
        was = new Stand(at, in, with);
        return this;
    }

    Demands pinned() {
        pinned = true;
        return this;
    }

    Demands on(Day day, int hour, int minute) {
        start = at(day, hour, minute);
        return this;
    }

    Demands in(Place value) {
        place = value;
        return this;
    }

    Demands with(Leader value) {
        leader = value;
        return this;
    }

    Demand demand() {
        return new Demand(
                kind,
                source,
                slot,
                bundle == null ? source : bundle,
                "Coping",
                site,
                60,
                seats,
                needsRoom,
                needsVideo,
                equipment,
                qualifications,
                coLeaders,
                people,
                taken,
                wishes,
                DANA,
                was);
    }

    /** Where it was put. */
    Meeting meeting() {
        return new Meeting(ids++, demand(), new Choices(List.of(start), List.of(place), List.of(leader)), pinned)
                .at(new Stand(start, place, leader));
    }

    /** With these to choose from, and nowhere yet unless it is pinned. */
    Meeting open(List<Start> starts, List<Place> places, List<Leader> leaders) {
        Demand demand = demand();
        Stand stand = new Stand(start, place, leader);
        return pinned
                ? new Meeting(ids++, demand, Choices.only(stand), true).at(stand)
                : new Meeting(ids++, demand, Choices.of(demand, starts, places, leaders), false);
    }
}
