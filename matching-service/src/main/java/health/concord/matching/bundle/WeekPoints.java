package health.concord.matching.bundle;

import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet.Share;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The points of a week as a whole, as numbers: the same as the terms of {@link WeekTerms#of(Week)} come to. The rules over
 * an option read nothing but its minutes, days and whether a leader goes on with the client, so each combination of
 * those is asked once.
 */
final class WeekPoints {

    private static final int FORMATS = 4;
    private static final int GROUP = 1;
    private static final int INDIVIDUAL = 2;

    private final WeekTerms week;
    private final GroupTable groups;
    private final List<Share> mix;
    private final int mixWeight;
    private final int[] ofModel;
    private final int[][] byFormatAndModels;
    private final LookPoints byLook = new LookPoints();

    WeekPoints(WeekTerms week, GroupTable groups) {
        this.week = week;
        this.groups = groups;
        this.mix = week.mix();
        this.mixWeight = week.mixWeight();
        this.ofModel = new int[mix.size()];
        for (int share = 0; share < ofModel.length; share++) {
            ofModel[share] = bits(mix.get(share).models());
        }
        this.byFormatAndModels = new int[FORMATS][1 << Model.values().length];
        for (var known : byFormatAndModels) {
            Arrays.fill(known, Integer.MIN_VALUE);
        }
    }

    /** Of a week of these groups, whose own points are not in it, with these sessions, whose points are. */
    int of(Chosen chosen, @Nullable Sitting one, @Nullable Sitting family, int ofOne, int ofFamily) {
        var models = 0;
        for (int i = 0; i < chosen.size(); i++) {
            models |= 1 << groups.model[chosen.get(i)];
        }
        var days = chosen.days | (one == null ? 0 : one.days()) | (family == null ? 0 : family.days());
        var goesOn = one != null && one.leadsAny(chosen.bits());
        return ofFormat(chosen.minutes > 0, ofOne > 0, models)
                + ofLook(chosen.minutes, ofOne, ofFamily, Integer.bitCount(days), goesOn)
                + ofMix(chosen)
                + (one == null ? 0 : one.points())
                + (family == null ? 0 : family.points());
    }

    private int ofFormat(boolean group, boolean individual, int models) {
        var format = (group ? GROUP : 0) | (individual ? INDIVIDUAL : 0);
        var known = byFormatAndModels[format][models];
        if (known == Integer.MIN_VALUE) {
            known = week.ofRows(group, individual, models);
            byFormatAndModels[format][models] = known;
        }
        return known;
    }

    private int ofLook(int group, int individual, int family, int days, boolean goesOn) {
        var look = LookPoints.look(group, individual, family, days, goesOn);
        var known = byLook.get(look);
        if (known == LookPoints.UNKNOWN) {
            known = week.ofOption(week.facts(group, individual, family, days, goesOn));
            byLook.put(look, known);
        }
        return known;
    }

    private int ofMix(Chosen chosen) {
        var points = 0;
        for (int share = 0; share < ofModel.length; share++) {
            points += ofShare(share, chosen.minutesOf(share, this));
        }
        return points;
    }

    private int ofShare(int share, int minutes) {
        var whole = mix.get(share).minutes();
        return (int) ((long) mixWeight * Math.min(minutes, whole) / whole);
    }

    boolean isIn(int share, int model) {
        return (ofModel[share] >> model & 1) == 1;
    }

    static int bits(Collection<Model> models) {
        var bits = 0;
        for (var model : models) {
            bits |= 1 << model.ordinal();
        }
        return bits;
    }
}
