package health.concord.scheduling.timetable.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A good meeting of which a test says only what matters to it. */
final class Demands {

    private final String id;
    private String series;
    private boolean individual;
    private String site = "harbor";
    private int travel;
    private int size = 1;
    private Set<String> members = Set.of();
    private boolean video;
    private Set<String> equipment = Set.of();
    private Set<String> qualifications = Set.of();
    private Set<String> coLeaders = Set.of();
    private String usual;
    private final List<Wish> wishes = new ArrayList<>();
    private Stand was;
    private boolean pinned;
    private List<Integer> starts = Clinic.starts(60);
    private List<String> places = List.of("");
    private List<String> leaders = List.of();

    private Demands(String id) {
        this.id = id;
        this.series = id;
    }

    static Demands of(String id) {
        return new Demands(id);
    }

    Demands series(String value) {
        series = value;
        return this;
    }

    Demands individualWith(String therapist) {
        individual = true;
        usual = therapist;
        return this;
    }

    Demands at(String value, int minutesOfTravel) {
        site = value;
        travel = minutesOfTravel;
        return this;
    }

    Demands size(int value) {
        size = value;
        return this;
    }

    Demands members(String... clients) {
        members = new LinkedHashSet<>(List.of(clients));
        return this;
    }

    Demands video() {
        video = true;
        return this;
    }

    Demands equipment(String... value) {
        equipment = Set.of(value);
        return this;
    }

    Demands qualifications(String... value) {
        qualifications = Set.of(value);
        return this;
    }

    Demands coLeaders(String... value) {
        coLeaders = Set.of(value);
        return this;
    }

    Demands wish(String client, Span... times) {
        wishes.add(new Wish(client, List.of(times)));
        return this;
    }

    Demands was(int start, String place, String leader) {
        was = new Stand(start, place, leader);
        return this;
    }

    Demands pinned() {
        pinned = true;
        return this;
    }

    Demands with(Problem problem) {
        leaders = problem.leaders().stream().map(Leader::id).toList();
        return this;
    }

    Demand build() {
        return new Demand(
                id,
                series,
                "Group " + id,
                individual,
                site,
                travel,
                60,
                size,
                members,
                video,
                equipment,
                qualifications,
                coLeaders,
                usual,
                wishes,
                was,
                pinned,
                starts,
                places,
                leaders);
    }

    /** The same demand, standing somewhere already. */
    static Demand was(Demand demand, Stand stand) {
        return new Demand(
                demand.id(),
                demand.series(),
                demand.title(),
                demand.individual(),
                demand.site(),
                demand.travel(),
                demand.minutes(),
                demand.size(),
                demand.members(),
                demand.video(),
                demand.equipment(),
                demand.qualifications(),
                demand.coLeaders(),
                demand.usual(),
                demand.wishes(),
                stand,
                demand.pinned(),
                demand.starts(),
                demand.places(),
                demand.leaders());
    }
}
