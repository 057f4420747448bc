package health.concord.scheduling.hours;

import health.concord.commons.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much service a week the program asks for. */
@Entity
@Table(name = "hour_rule")
public class HourRule {

    /** By age on the week's Monday; eighteen is adult. */
    public enum Population {
        ADULT,
        ADOLESCENT
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Population population;

    private @Nullable String payer;
    private int minutes;
    private int days;
    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected HourRule() {}

    HourRule(AddHourRule request) {
        this.id = Ids.next();
        this.population = request.population();
        this.payer = request.payer();
        this.minutes = request.minutes();
        this.days = request.days();
        this.source = request.source().strip();
        this.validFrom = request.validFrom();
        this.validTo = request.validTo();
    }

    UUID id() {
        return id;
    }

    Population population() {
        return population;
    }

    @Nullable
    String payer() {
        return payer;
    }

    int minutes() {
        return minutes;
    }

    int days() {
        return days;
    }

    String source() {
        return source;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}
