package health.concord.intake.placement;

import health.concord.intake.datafile.DataFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a week should reach at each age (SAMHSA advisory 2021; 12VAC30-130-5090), as the file has it. */
@ApplicationScoped
class ProgramDefaults {

    private record DefaultsFile(String version, String source, List<AgeDefault> programs) {}

    private record AgeDefault(
            String name, int fromAge, int toAge, int hoursPerWeek, int daysPerWeek, int minutesPerDay) {}

    private final List<AgeDefault> programs = DataFiles.read("placement/program-defaults.json", DefaultsFile.class)
            .programs();

    /** The hours asked for, with the defaults of the age for what was left out. */
    Snapshot.Week hours(int age, @Nullable ProgramHours asked) {
        AgeDefault usual = programs.stream()
                .filter(p -> age >= p.fromAge() && age <= p.toAge())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no program default covers the age " + age));
        ProgramHours own = asked == null ? ProgramHours.DEFAULT : asked;
        return new Snapshot.Week(
                Objects.requireNonNullElse(own.hoursPerWeek(), usual.hoursPerWeek()),
                Objects.requireNonNullElse(own.daysPerWeek(), usual.daysPerWeek()),
                Objects.requireNonNullElse(own.minutesPerDay(), usual.minutesPerDay()));
    }
}
