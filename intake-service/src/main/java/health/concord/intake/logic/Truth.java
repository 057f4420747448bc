package health.concord.intake.logic;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Yes, no, or not known; Kleene's logic, so that a missing answer is never taken for a no. */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /** Yes where one is yes; unknown where none is yes and one is unknown. */
    public static Truth any(Stream<Truth> truths) {
        return truths.reduce(NO, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    /** No where one is no; unknown where none is no and one is unknown. */
    public static Truth all(Stream<Truth> truths) {
        return truths.reduce(YES, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /** Whether at least {@code count} of them are yes. */
    public static Truth atLeast(int count, Stream<Truth> truths) {
        Truth[] all = truths.toArray(Truth[]::new);
        if (number(all, t -> t == YES) >= count) {
            return YES;
        }
        return number(all, t -> t != NO) >= count ? UNKNOWN : NO;
    }

    private static long number(Truth[] truths, Predicate<Truth> test) {
        return Stream.of(truths).filter(test).count();
    }
}
