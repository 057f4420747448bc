package health.concord.portal.placement;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Placement;
import health.concord.portal.peer.Answer;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far an accepted placement has come.
 *
 * @param option rank of the option that was accepted
 * @param moving whether it is worth asking again soon
 * @param failure why it ended without seats
 * @param problem why the present step takes long
 */
record Progress(
        UUID request,
        @Nullable Integer option,
        List<Step> steps,
        boolean moving,
        @Nullable String failure,
        @Nullable String problem) {

    private static final List<String> STEPS = List.of("accepted", "held", "enrolled", "confirmed");

    /** {@code done}, {@code doing} or {@code ahead}. */
    record Step(String name, String state) {

        public boolean isDone() {
            return state.equals("done");
        }

        public boolean isDoing() {
            return state.equals("doing");
        }
    }

    /** Null when nothing was accepted, or nothing recommended yet. */
    static @Nullable Progress of(UUID request, Answer<Placement> answer) {
        return switch (answer) {
            case Answer.Given<Placement>(Placement placement) -> of(request, placement);
            case Answer.Missing<Placement> missing when missing.isUnknown() -> null;
            case Answer.Missing<Placement> missing ->
                new Progress(request, null, List.of(), missing.gap().isOutage(), null, missing.gapWords());
        };
    }

    private static @Nullable Progress of(UUID request, Placement placement) {
        int done = switch (placement.state()) {
            case "ACCEPTED", "HOLDING" -> 1;
            case "ENROLLING" -> 2;
            case "CONFIRMED" -> STEPS.size();
            default -> 0;
        };
        if (done == 0 && !placement.isFailing()) {
            return null;
        }
        return new Progress(
                request,
                placement.option(),
                placement.isFailing()
                        ? List.of()
                        : IntStream.range(0, STEPS.size())
                                .mapToObj(step -> new Step(
                                        Say.code("placement.step", STEPS.get(step)),
                                        step < done ? "done" : step == done ? "doing" : "ahead"))
                                .toList(),
                placement.isUnderWay(),
                placement.isFailing() ? placement.failureWords() : null,
                placement.problem());
    }
}
