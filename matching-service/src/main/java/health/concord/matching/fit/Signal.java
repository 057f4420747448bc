package health.concord.matching.fit;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Why a placement seems not to work.
 *
 * @param code ALLIANCE_LOW, ATTENDANCE_FALLING, NO_CHANGE or WORSE
 * @param from the earlier score, and {@code to} the last
 */
public record Signal(
        String code, String instrument, BigDecimal from, BigDecimal to, LocalDate on, String text) {}
