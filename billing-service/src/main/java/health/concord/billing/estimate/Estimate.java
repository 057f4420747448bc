package health.concord.billing.estimate;

import health.concord.commons.id.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One version of an estimate; a later one of the same days takes its place and leaves it as it was given. */
@Entity
@Immutable
class Estimate {

    @Id
    private UUID id;

    private UUID client;
    private String site;
    private UUID series;
    private int number;
    private LocalDate requestedOn;
    private LocalDate scheduledOn;
    private LocalDate dueOn;
    private LocalDate givenOn;
    private LocalDate coversFrom;
    private LocalDate coversTo;
    private long totalCents;

    @Convert(converter = EstimateLinesColumn.class)
    private List<EstimateLine> content;

    private String madeBy;
    private Instant madeAt;

    protected Estimate() {}

    Estimate(
            UUID client,
            String site,
            UUID series,
            int number,
            EstimateDates dates,
            List<EstimateLine> lines,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.client = client;
        this.site = site;
        this.series = series;
        this.number = number;
        this.requestedOn = dates.requestedOn();
        this.scheduledOn = dates.scheduledOn();
        this.dueOn = dates.dueOn();
        this.givenOn = dates.givenOn();
        this.coversFrom = dates.from();
        this.coversTo = dates.to();
        this.content = List.copyOf(lines);
        this.totalCents = lines.stream().mapToLong(EstimateLine::totalCents).sum();
        this.madeBy = by;
        this.madeAt = at;
    }

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    String site() {
        return site;
    }

    UUID series() {
        return series;
    }

    int number() {
        return number;
    }

    EstimateDates dates() {
        return new EstimateDates(requestedOn, scheduledOn, dueOn, givenOn, coversFrom, coversTo);
    }

    long totalCents() {
        return totalCents;
    }

    List<EstimateLine> lines() {
        return content;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
