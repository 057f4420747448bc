package health.concord.intake.measure;

import health.concord.intake.datafile.DataFiles;
import health.concord.intake.episode.Program;
import health.concord.intake.instrument.Instruments;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often each instrument is answered, as the file has it. */
@ApplicationScoped
class MeasuringSchedule {

    private record ScheduleFile(String version, String source, List<Cadence> instruments) {}

    /**
     * One instrument's cadence.
     *
     * @param programs that it is for; all where left out
     * @param firstWithinDays of the opening of the episode
     * @param everyDays after each answer; once is enough where left out
     * @param nonResponseWeeks after which whoever has not reliably improved is looked at; never where left out
     * @param onlyOnceAnswered due again when it was answered, but never for the first time by itself
     */
    record Cadence(
            String instrument,
            @Nullable List<Program> programs,
            int firstWithinDays,
            @Nullable Integer everyDays,
            @Nullable Integer nonResponseWeeks,
            @Nullable Boolean onlyOnceAnswered) {

        boolean appliesTo(Program program) {
            return programs == null || programs.contains(program);
        }

        /** Null where it is not due any more, or not by itself. */
        @Nullable
        LocalDate dueOn(LocalDate opened, @Nullable LocalDate last) {
            if (last == null) {
                return Boolean.TRUE.equals(onlyOnceAnswered) ? null : opened.plusDays(firstWithinDays);
            }
            return everyDays == null ? null : last.plusDays(everyDays);
        }
    }

    @Inject
    Instruments instruments;

    private final ScheduleFile file = DataFiles.read("measurement/schedule.json", ScheduleFile.class);

    /** Reads the file when the service starts; an instrument that is none stops it there. */
    void atStart(@Observes StartupEvent start) {
        file.instruments().forEach(c -> instruments.require("instrument", c.instrument()));
    }

    List<Cadence> of(Program program) {
        return file.instruments().stream().filter(c -> c.appliesTo(program)).toList();
    }

    @Nullable
    Integer nonResponseWeeks(String instrument) {
        return file.instruments().stream()
                .filter(c -> c.instrument().equals(instrument))
                .findFirst()
                .map(Cadence::nonResponseWeeks)
                .orElse(null);
    }
}
