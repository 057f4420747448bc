package health.concord.billing.authorisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Units that one claim line has drawn. It goes when its line goes. */
@Entity
class AuthorisationDraw {

    @Id
    private UUID line;

    private UUID authorisation;
    private String site;
    private LocalDate serviceDate;
    private int units;

    protected AuthorisationDraw() {}

    AuthorisationDraw(UUID line, UUID authorisation, String site, LocalDate serviceDate, int units) {
        this.line = line;
        this.authorisation = authorisation;
        this.site = site;
        this.serviceDate = serviceDate;
        this.units = units;
    }

    UUID line() {
        return line;
    }

    UUID authorisation() {
        return authorisation;
    }

    int units() {
        return units;
    }

    boolean isWithin(String atSite, LocalDate from, LocalDate to) {
        return site.equals(atSite) && !serviceDate.isBefore(from) && !serviceDate.isAfter(to);
    }
}
