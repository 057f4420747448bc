package health.concord.matching.bundle;

import java.util.Arrays;

/** Points by what rules over options can see of a week; a small table of numbers that is asked for every week. */
final class LookPoints {

    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int MINUTES = 14;
    private static final int DAYS = 3;

    private long[] looks = new long[64];
    private int[] points = unknown(64);
    private int size;

    /** Minutes of a week need fourteen bits, days three. */
    static long look(int group, int individual, int family, int days, boolean goesOn) {
        var minutes = ((long) group << MINUTES | individual) << MINUTES | family;
        return (minutes << DAYS | days) << 1 | (goesOn ? 1 : 0);
    }

    int get(long look) {
        return points[place(look)];
    }

    void put(long look, int of) {
        if (2 * ++size > looks.length) {
            grow();
        }
        var place = place(look);
        looks[place] = look;
        points[place] = of;
    }

    private void grow() {
        var oldLooks = looks;
        var oldPoints = points;
        looks = new long[2 * oldLooks.length];
        points = unknown(looks.length);
        for (int i = 0; i < oldLooks.length; i++) {
            if (oldPoints[i] != UNKNOWN) {
                var place = place(oldLooks[i]);
                looks[place] = oldLooks[i];
                points[place] = oldPoints[i];
            }
        }
    }

    /** Where it is, or where it would be put. */
    private int place(long look) {
        var place = Long.hashCode(look * 0x9E3779B97F4A7C15L) & looks.length - 1;
        while (points[place] != UNKNOWN && looks[place] != look) {
            place = place + 1 & looks.length - 1;
        }
        return place;
    }

    private static int[] unknown(int length) {
        var points = new int[length];
        Arrays.fill(points, UNKNOWN);
        return points;
    }
}
