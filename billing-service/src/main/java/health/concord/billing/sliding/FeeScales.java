package health.concord.billing.sliding;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The scales by date, and the days on which offices are closed; dated data, loaded from a file. */
@ApplicationScoped
public class FeeScales {

    private record File(String source, List<FeeScale> scales, Set<LocalDate> holidays) {}

    private final File file;

    @Inject
    FeeScales(ObjectMapper mapper) {
        try (InputStream in = FeeScales.class.getResourceAsStream("/sliding/fee-scales.json")) {
            file = mapper.readValue(in, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the fee scales cannot be read", e);
        }
    }

    public List<FeeScale> all() {
        return file.scales();
    }

    public String source() {
        return file.source();
    }

    /** The one in force on that day. */
    public Optional<FeeScale> on(LocalDate day) {
        return file.scales().stream()
                .filter(scale -> !scale.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(FeeScale::effectiveFrom));
    }

    /** So many business days later; weekends and federal holidays are none. */
    public LocalDate businessDaysAfter(LocalDate day, int days) {
        LocalDate reached = day;
        int left = days;
        while (left > 0) {
            reached = reached.plusDays(1);
            if (isBusinessDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many business days lie from the one day to the other, without the first. */
    public int businessDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isBefore(from.plusDays(1)) ? from.plusDays(1) : to.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }

    private boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !file.holidays().contains(day);
    }
}
