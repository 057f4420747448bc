package health.concord.portal.placement;

import health.concord.portal.matching.Recommendation.Option;
import health.concord.portal.matching.Recommendation.Part;
import health.concord.portal.matching.Recommendation.Reason;
import health.concord.portal.time.SiteTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One option as a card.
 *
 * @param score to one decimal
 * @param sum what the week comes to
 * @param seats groups in which few seats are left
 * @param key sent with the acceptance, so that two clicks count as one
 */
record OptionCard(
        int rank,
        String score,
        List<WeekDay> week,
        String sum,
        String starts,
        List<String> seats,
        List<Bar> pros,
        List<Bar> cons,
        List<String> notes,
        String key) {

    private static final int FIRST = 4;
    private static final int STEPS = 10;
    private static final int FEW_SEATS = 2;

    /**
     * A reason with its weight as a bar.
     *
     * @param length one to ten
     */
    record Bar(String text, String rule, String source, int length) {}

    static OptionCard of(Option option, BigDecimal heaviest) {
        List<String> notes = new ArrayList<>();
        if (option.shortfall() != null) {
            notes.add(option.shortfall().text());
        }
        option.warnings()
                .forEach(warning -> notes.add(
                        warning.on() == null
                                ? warning.text()
                                : warning.text() + " (" + SiteTime.day(warning.on()) + ")"));
        option.plan()
                .forEach(note -> notes.add(
                        note.on() == null ? note.text() : note.text() + " (" + SiteTime.day(note.on()) + ")"));
        return new OptionCard(
                option.rank(),
                option.score().setScale(1, RoundingMode.HALF_UP).toPlainString(),
                WeekDay.of(option),
                sum(option),
                SiteTime.day(option.startsOn()),
                option.parts().stream()
                        .filter(OptionCard::isNearlyFull)
                        .map(OptionCard::seats)
                        .toList(),
                bars(option.pros(), heaviest),
                bars(option.cons(), heaviest),
                notes,
                UUID.randomUUID().toString());
    }

    public List<Bar> firstPros() {
        return pros.subList(0, Math.min(FIRST, pros.size()));
    }

    public List<Bar> morePros() {
        return pros.subList(firstPros().size(), pros.size());
    }

    public String dayNames() {
        return week.stream().map(WeekDay::name).collect(Collectors.joining(", "));
    }

    public String prosNotIn(OptionCard other) {
        return onlyIn(pros, other.pros);
    }

    public String consNotIn(OptionCard other) {
        return onlyIn(cons, other.cons);
    }

    private static String onlyIn(List<Bar> ours, List<Bar> theirs) {
        String only = ours.stream()
                .map(Bar::text)
                .filter(text -> theirs.stream().noneMatch(bar -> bar.text().equals(text)))
                .distinct()
                .collect(Collectors.joining("; "));
        return only.isEmpty() ? "–" : only;
    }

    private static String sum(Option option) {
        var week = option.week();
        return week.minutes() + " of " + week.target() + " min · " + week.days() + " of " + week.targetDays() + " days";
    }

    private static boolean isNearlyFull(Part part) {
        Integer left = part.seatsLeft();
        return left != null && left <= FEW_SEATS;
    }

    private static String seats(Part part) {
        Integer left = part.seatsLeft();
        return part.name() + ": " + (left != null && left == 1 ? "one seat left" : left + " seats left");
    }

    private static List<Bar> bars(List<Reason> reasons, BigDecimal heaviest) {
        return reasons.stream()
                .sorted(Comparator.comparing((Reason reason) -> reason.weight().abs())
                        .reversed())
                .map(reason -> new Bar(
                        reason.text(),
                        reason.rule(),
                        reason.source(),
                        length(reason.weight().abs(), heaviest)))
                .toList();
    }

    private static int length(BigDecimal weight, BigDecimal heaviest) {
        if (heaviest.signum() == 0) {
            return 1;
        }
        BigDecimal steps = weight.multiply(BigDecimal.valueOf(STEPS)).divide(heaviest, 0, RoundingMode.HALF_UP);
        return Math.clamp(steps.intValue(), 1, STEPS);
    }
}
