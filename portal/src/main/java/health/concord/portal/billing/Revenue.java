package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Charged and collected by program, group or kind of group. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Revenue(LocalDate from, LocalDate to, List<Row> rows) {

    /** One program, group or kind of group; a group has its title. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Row(
            String of,
            @Nullable String title,
            long sessions,
            long attendedMinutes,
            long chargedCents,
            long collectedCents,
            long chargedPerHourCents,
            long collectedPerHourCents) {

        public String words() {
            if (title != null) {
                return title;
            }
            return of.equals("SUD") || of.equals("MH") ? Say.code("intake.program", of) : TrialBalance.words(of);
        }

        public String charged() {
            return Dollars.of(chargedCents);
        }

        public String collected() {
            return Dollars.of(collectedCents);
        }

        public String collectedPerHour() {
            return Dollars.of(collectedPerHourCents);
        }
    }
}
