package health.concord.intake.text;

import health.concord.commons.problem.Problems;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A query parameter out of a few: JAX-RS itself would answer 404 to another, which says nothing of what to mend. */
public final class Choice {

    private Choice() {}

    public static <E extends Enum<E>> @Nullable E of(String parameter, @Nullable String value, Class<E> type) {
        if (value == null) {
            return null;
        }
        E[] options = type.getEnumConstants();
        return Arrays.stream(options)
                .filter(o -> o.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(parameter, "must be one of " + Arrays.toString(options)));
    }
}
