package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan of the whole queue.
 *
 * @param state {@code QUEUED}, {@code RUNNING}, {@code DONE}, or {@code STOPPED} with the best so far
 * @param problem why it has not started
 * @param result once it has ended
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record QueueRun(
        UUID id,
        String state,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        boolean stopAsked,
        Progress progress,
        @Nullable String problem,
        @Nullable QueueResult result) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The same in a list. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Row(
            UUID id,
            String state,
            String askedBy,
            Instant askedAt,
            @Nullable Instant endedAt,
            Progress progress,
            @Nullable String problem) {

        public String stateWords() {
            return words(state);
        }

        public boolean isUnderWay() {
            return underWay(state);
        }
    }

    /**
     * How far it is.
     *
     * @param worth of the best plan so far, in points
     * @param bound no plan is worth more
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Progress(
            int rounds,
            int of,
            @Nullable BigDecimal worth,
            @Nullable BigDecimal bound,
            @Nullable BigDecimal gap) {

        public int tenths() {
            return of == 0 ? 10 : Math.clamp(Math.round(10f * rounds / of), 0, 10);
        }

        public String gapWords() {
            return percent(gap);
        }
    }

    /** {@code 0.4 %}; empty where nothing is known. */
    static String percent(@Nullable BigDecimal share) {
        return share == null
                ? ""
                : share.multiply(HUNDRED).setScale(1, RoundingMode.UP).toPlainString() + " %";
    }

    public boolean isUnderWay() {
        return underWay(state);
    }

    public String stateWords() {
        return words(state);
    }

    private static boolean underWay(String state) {
        return state.equals("QUEUED") || state.equals("RUNNING");
    }

    private static String words(String state) {
        return Say.code("matching.run", state);
    }
}
