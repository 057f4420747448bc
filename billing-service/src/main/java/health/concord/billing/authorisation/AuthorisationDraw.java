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
    private boolean further;

    protected AuthorisationDraw() {}

    /** @param further whether a claim on a further payer draws it */
    AuthorisationDraw(
            UUID line, UUID authorisation, String site, LocalDate serviceDate, int units, boolean further) {
        this.line = line;
        this.authorisation = authorisation;
        this.site = site;
        this.serviceDate = serviceDate;
        this.units = units;
        this.further = further;
    }

    void drawFrom(UUID other) {
        authorisation = other;
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

    /** Whether it is drawn anew when claims of this time on first payers are made anew. */
    boolean isMadeAnew(String atSite, LocalDate from, LocalDate to) {
        return !further && site.equals(atSite) && !serviceDate.isBefore(from) && !serviceDate.isAfter(to);
    }
}
