package health.concord.billing.policy;

import java.util.List;

/**
 * How minutes of a quarter-hour code become units. Payers differ (billing.md section 1): whether encounters of a day
 * pool, and whether a unit takes fifteen whole minutes or CMS's eight.
 */
public enum UnitRule {
    /** The day's minutes pool; from eight minutes on they count as a unit (8–22 is 1, 23–37 is 2). */
    CMS_TOTAL {
        @Override
        public int units(List<Integer> minutes) {
            return fromEight(sum(minutes));
        }
    },
    /** As CMS, but each encounter by itself. */
    PER_ENCOUNTER {
        @Override
        public int units(List<Integer> minutes) {
            return minutes.stream().mapToInt(UnitRule::fromEight).sum();
        }
    },
    /** The day's minutes pool; only fifteen whole minutes count. */
    FULL_UNIT {
        @Override
        public int units(List<Integer> minutes) {
            return sum(minutes) / QUARTER;
        }
    };

    private static final int QUARTER = 15;
    private static final int SHORT_OF_EIGHT = 7;

    /** Units for one code on one day, from the minutes of each encounter. */
    public abstract int units(List<Integer> minutes);

    private static int fromEight(int minutes) {
        return (minutes + SHORT_OF_EIGHT) / QUARTER;
    }

    private static int sum(List<Integer> minutes) {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }
}
