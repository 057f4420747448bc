package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** A good-faith estimate. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Estimate(
        UUID id,
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

    public String total() {
        return Dollars.of(totalCents);
    }

    public String charged() {
        return Dollars.of(chargedCents);
    }
}
