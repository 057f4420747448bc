package health.concord.scheduling.site;

import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** When a site is open each week, in its own time. */
@Entity
@Table(name = "site_hours")
class SiteHours {

    @Id
    private String site;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "site_hours_slot", joinColumns = @JoinColumn(name = "site"))
    @OrderColumn(name = "position")
    private List<WeeklySlot> slots = new ArrayList<>();

    @Version
    private long version;

    protected SiteHours() {}

    SiteHours(String site) {
        this.site = site;
    }

    void open(List<WeeklySlot> hours) {
        slots.clear();
        slots.addAll(hours);
    }

    String site() {
        return site;
    }

    List<WeeklySlot> slots() {
        return List.copyOf(slots);
    }

    long version() {
        return version;
    }
}
