package health.concord.intake.measure;

import java.time.LocalDate;
import java.util.UUID;

/** What matching is told of a score; it reckons the change since the start itself. */
record OutcomeScored(UUID client, UUID episode, String instrument, int score, LocalDate on) {}
