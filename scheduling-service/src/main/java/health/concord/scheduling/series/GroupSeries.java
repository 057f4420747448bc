package health.concord.scheduling.series;

import health.concord.commons.id.Ids;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.Care;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A group that meets on the same days each week, or by a rule, with a number of seats. */
@Entity
@Table(name = "group_series")
public class GroupSeries {

    @Id
    private UUID id;

    private String site;

    @Column(name = "group_id")
    private UUID groupId;

    private String title;

    @Embedded
    private Care care;

    private @Nullable String population;
    private @Nullable UUID room;

    @Embedded
    private SeatCount seats;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "planned_through")
    private LocalDate plannedThrough;

    @Embedded
    private MeetingPattern pattern;

    @Embedded
    private Curriculum curriculum;

    @Enumerated(EnumType.STRING)
    private Membership membership;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "leader_qualifications")
    private List<String> leaderQualifications = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> equipment = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "group_series_leader", joinColumns = @JoinColumn(name = "series"))
    @OrderColumn(name = "position")
    @Column(name = "clinician")
    @Fetch(FetchMode.SUBSELECT)
    private List<UUID> leaders = new ArrayList<>();

    @Version
    private long version;

    protected GroupSeries() {}

    GroupSeries(OpenGroupSeries request, LocalDate plannedThrough) {
        this.id = Ids.next();
        this.site = request.site();
        this.groupId = request.group();
        this.title = request.title().strip();
        this.care = request.care();
        this.population = request.population();
        this.room = request.room();
        this.seats = new SeatCount(request.capacity(), request.minimum());
        this.startsOn = request.startsOn();
        this.endsOn = request.endsOn();
        this.pattern = new MeetingPattern(request.slots(), request.rrule(), startsOn);
        this.leaders.addAll(request.leaders());
        this.plannedThrough = plannedThrough;
        this.membership = request.membership() == null ? Membership.OPEN : request.membership();
        this.leaderQualifications = copy(request.leaderQualifications());
        this.equipment = copy(request.equipment());
        this.curriculum = new Curriculum(request.curriculum());
    }

    /** What a change says of the whole series; its times count from a day on. */
    void change(EditGroupSeries edit, LocalDate from) {
        title = edit.title() == null ? title : edit.title().strip();
        room = edit.roomAfter(room, care.mode());
        care = care.by(edit.modeAfter(care.mode()));
        seats.change(edit);
        membership = edit.membership() == null ? membership : edit.membership();
        endsOn = edit.endsOn() == null ? endsOn : edit.endsOn();
        if (edit.leaders() != null) {
            leaders.clear();
            leaders.addAll(edit.leaders());
        }
        if (edit.slots() != null) {
            pattern.meetAt(edit.slots());
        }
        if (edit.rrule() != null) {
            pattern.follow(edit.rrule(), from);
        }
        if (edit.curriculum() != null) {
            curriculum = new Curriculum(edit.curriculum());
        }
    }

    /** When it meets in every week; empty where its rule makes weeks differ from one another. */
    public Optional<List<WeeklySlot>> weeklySlots() {
        return pattern.weeklySlots();
    }

    /** Whether it still meets at or after a day; a rule may have ended before. */
    public boolean meetsFrom(LocalDate day) {
        LocalDate last = day.plusYears(1);
        return pattern.meetsBetween(day, endsOn != null && endsOn.isBefore(last) ? endsOn : last);
    }

    /** As a published timetable says; the group stays what it is. */
    public void reschedule(List<WeeklySlot> newSlots, @Nullable UUID newRoom, UUID leadingOne) {
        pattern.moveTo(newSlots);
        room = newRoom;
        if (!leaders.getFirst().equals(leadingOne)) {
            leaders.remove(leadingOne);
            leaders.set(0, leadingOne);
        }
    }

    /** Of the next session to come. */
    @Nullable
    String takeTopic() {
        return curriculum.take();
    }

    private static List<String> copy(@Nullable List<String> texts) {
        return texts == null ? List.of() : List.copyOf(texts);
    }

    /** Notes that sessions exist up to a day; days go forward only. */
    void plannedThrough(LocalDate day) {
        if (day.isAfter(plannedThrough)) {
            plannedThrough = day;
        }
    }

    public SeatCount seats() {
        return seats;
    }

    public UUID id() {
        return id;
    }

    public String site() {
        return site;
    }

    /** The group in matching that meets in this series. */
    public UUID group() {
        return groupId;
    }

    public String title() {
        return title;
    }

    public Care care() {
        return care;
    }

    public @Nullable String population() {
        return population;
    }

    public @Nullable UUID room() {
        return room;
    }

    public @Nullable String rrule() {
        return pattern.rrule();
    }

    public Membership membership() {
        return membership;
    }

    /** A leader needs one of them; none is needed when there are none. */
    public List<String> leaderQualifications() {
        return List.copyOf(leaderQualifications);
    }

    /** What its room must have. */
    public List<String> equipment() {
        return List.copyOf(equipment);
    }

    public List<String> curriculum() {
        return curriculum.topics();
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    LocalDate plannedThrough() {
        return plannedThrough;
    }

    /** Its dates between two days. */
    List<Interval> dates(LocalDate first, LocalDate last, ZoneId zone) {
        return pattern.between(first, last, zone);
    }

    public List<WeeklySlot> slots() {
        return pattern.slots();
    }

    /** The first leads. */
    public List<UUID> leaders() {
        return List.copyOf(leaders);
    }

    public long version() {
        return version;
    }
}
