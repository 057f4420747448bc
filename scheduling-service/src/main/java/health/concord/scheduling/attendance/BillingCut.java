package health.concord.scheduling.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The last day of a site whose attendance is closed for billing. */
@Entity
@Table(name = "billing_cut")
class BillingCut {

    @Id
    private String site;

    private LocalDate through;

    @Version
    private long version;

    protected BillingCut() {}

    BillingCut(String site) {
        this.site = site;
    }

    void through(LocalDate day) {
        through = day;
    }

    LocalDate through() {
        return through;
    }

    long version() {
        return version;
    }
}
