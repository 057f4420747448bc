package health.concord.matching.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left after the hard rules, what was left out, and what could be waited for. */
public record Screened(
        List<GroupCandidate> groups,
        List<TherapistCandidate> therapists,
        List<Excluded> excluded,
        List<Waiting<GroupCandidate>> groupsToWaitFor,
        List<Waiting<TherapistCandidate>> therapistsToWaitFor) {

    /** What only a wait, or money, stands against; {@code text} says which. */
    public record Waiting<C>(
            C candidate,
            String rule,
            String text,
            @Nullable Integer position,
            @Nullable LocalDate likelyDate) {}
}
