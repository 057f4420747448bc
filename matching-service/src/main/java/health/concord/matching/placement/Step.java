package health.concord.matching.placement;

import health.concord.matching.scheduling.HoldPart;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is to be done next at scheduling, read in one transaction and carried out outside of any. */
sealed interface Step {

    record Hold(UUID client, UUID episode, String site, LocalDate startsOn, List<HoldPart> parts) implements Step {}

    record Enrol() implements Step {}

    record Release(String reason) implements Step {}

    record Nothing() implements Step {}
}
