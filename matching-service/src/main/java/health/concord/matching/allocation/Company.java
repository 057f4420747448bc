package health.concord.matching.allocation;

import org.jspecify.annotations.Nullable;

/**
 * Who may be with whom.
 *
 * @param traits by person, what they have that counts in a group
 * @param apart by person, marks; two who share one are never in the same group
 * @param traitCount how many different traits there are
 * @param marks how many different marks there are
 * @param circles by place; null where the place is no group
 */
public record Company(
        int[][] traits,
        int[][] apart,
        int traitCount,
        int marks,
        @Nullable Circle[] circles) {

    /** Nothing asked of anybody's company. */
    public static Company any(int people, int places) {
        return new Company(new int[people][0], new int[people][0], 0, 0, new Circle[places]);
    }

    /** Whether the person would break nothing by joining those who are in the place now. */
    public boolean admits(int place, int person) {
        var circle = circles[place];
        if (circle == null) {
            return true;
        }
        var joining = new int[traitCount];
        for (var trait : traits[person]) {
            joining[trait]++;
        }
        return circle.mixBroken(joining) == 0;
    }

    boolean asksNothing() {
        for (var circle : circles) {
            if (circle != null) {
                return false;
            }
        }
        return true;
    }
}
