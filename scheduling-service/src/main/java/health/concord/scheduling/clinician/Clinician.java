package health.concord.scheduling.clinician;

import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A clinician as a resource of the calendar; what they are good at is matching's to know. */
@Entity
@Table(name = "clinician")
public class Clinician {

    @Id
    private UUID id;

    @Column(name = "display_name")
    private String displayName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sites = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> qualifications = new ArrayList<>();

    private @Nullable String account;

    @Column(name = "most_minutes_a_day")
    private @Nullable Integer mostMinutesADay;

    @Column(name = "break_minutes")
    private @Nullable Integer breakMinutes;

    @ElementCollection
    @CollectionTable(name = "clinician_availability", joinColumns = @JoinColumn(name = "clinician"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<AvailabilityWindow> availability = new ArrayList<>();

    @Version
    private long version;

    protected Clinician() {}

    Clinician(UUID id) {
        this.id = id;
    }

    void describe(DescribeClinician request, List<String> atSites, List<AvailabilityWindow> windows) {
        displayName = request.displayName().strip();
        sites = List.copyOf(atSites);
        qualifications = List.copyOf(request.qualifications());
        account = request.account();
        mostMinutesADay = request.mostMinutesADay();
        breakMinutes = request.breakMinutes();
        if (!availability.equals(windows)) {
            availability.clear();
            availability.addAll(windows);
        }
    }

    public BookedResource asResource(String field) {
        return BookedResource.clinician(id, field, displayName);
    }

    public boolean worksAt(String site) {
        return sites.contains(site);
    }

    /** Weekly times at a site in which they can be booked, in the site's time. */
    public List<WeeklySlot> availabilityAt(String site) {
        return availability.stream()
                .filter(window -> window.site().equals(site))
                .map(AvailabilityWindow::slot)
                .toList();
    }

    public boolean isAvailableAt(String site, WeeklySlot slot) {
        return availabilityAt(site).stream().anyMatch(window -> window.contains(slot));
    }

    public UUID id() {
        return id;
    }

    public String displayName() {
        return displayName;
    }

    public List<String> sites() {
        return List.copyOf(sites);
    }

    public List<String> qualifications() {
        return List.copyOf(qualifications);
    }

    /** The user name of the person, where it is known. */
    public @Nullable String account() {
        return account;
    }

    public @Nullable Integer mostMinutesADay() {
        return mostMinutesADay;
    }

    public @Nullable Integer breakMinutes() {
        return breakMinutes;
    }

    /** Whether they may lead what asks for one of these; what asks for none is anyone's. */
    public boolean isQualifiedFor(List<String> anyOf) {
        return anyOf.isEmpty() || anyOf.stream().anyMatch(qualifications::contains);
    }

    public long version() {
        return version;
    }
}
