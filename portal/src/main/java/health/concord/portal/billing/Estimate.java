package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** A good-faith estimate. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Estimate(
        UUID id,
        UUID client,
        int number,
        LocalDate requestedOn,
        LocalDate dueOn,
        LocalDate givenOn,
        boolean late,
        LocalDate from,
        LocalDate to,
        long totalCents,
        long chargedCents,
        boolean disputable) {

    /** How far charges have passed what was told; 0 where they have not. */
    public String passedBy() {
        return Dollars.of(Math.max(0, chargedCents - totalCents));
    }

    public String total() {
        return Dollars.of(totalCents);
    }

    public String charged() {
        return Dollars.of(chargedCents);
    }
}
