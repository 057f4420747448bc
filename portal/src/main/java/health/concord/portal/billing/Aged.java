package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is owed, by age. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Aged(LocalDate asOf, List<Owed> owed, long totalCents) {

    /** By one payer or client. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Owed(
            @Nullable UUID payer,
            @Nullable UUID client,
            long days0To30,
            long days31To60,
            long days61To90,
            long days91To120,
            long daysOver120,
            long totalCents) {

        public List<String> amounts() {
            return Stream.of(days0To30, days31To60, days61To90, days91To120, daysOver120, totalCents)
                    .map(Dollars::of)
                    .toList();
        }
    }

    public String total() {
        return Dollars.of(totalCents);
    }
}
