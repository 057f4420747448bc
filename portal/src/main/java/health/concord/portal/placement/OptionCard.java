package health.concord.portal.placement;

import health.concord.portal.language.Say;
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
import java.util.stream.Stream;

/**
 * One option as a card.
 *
 * @param score to one decimal
 * @param sum what the week comes to
 * @param parts what the week is made of, once each
 * @param moved in a what-if: how it stands against what was recommended; empty where nothing was changed
 * @param key sent with the acceptance, so that two clicks count as one
 */
record OptionCard(
        int rank,
        String score,
        WeekGrid week,
        List<Line> parts,
        String sum,
        String starts,
        List<Bar> pros,
        List<Bar> cons,
        List<String> notes,
        String moved,
        String byHand,
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

    /** A part of the week in words. */
    record Line(String name, String look, String times, String seats) {}

    /** Cards of all options; the longest bar is the heaviest reason of all. */
    static List<OptionCard> all(List<Option> options) {
        BigDecimal heaviest = options.stream()
                .flatMap(option -> Stream.concat(option.pros().stream(), option.cons().stream()))
                .map(reason -> reason.weight().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        WeekGrid.Extent extent = WeekGrid.Extent.of(options);
        return options.stream().map(option -> of(option, heaviest, extent)).toList();
    }

    private static OptionCard of(Option option, BigDecimal heaviest, WeekGrid.Extent extent) {
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
                WeekGrid.of(option, extent),
                option.parts().stream().map(OptionCard::line).toList(),
                sum(option),
                SiteTime.day(option.startsOn()),
                bars(option.pros(), heaviest),
                bars(option.cons(), heaviest),
                notes,
                "",
                byHand(option),
                UUID.randomUUID().toString());
    }

    /** The same with how it moved. */
    OptionCard moved(String words) {
        return new OptionCard(rank, score, week, parts, sum, starts, pros, cons, notes, words, byHand, key);
    }

    /** The week as it is chosen by hand: the address has ids and times, and nobody's name. */
    private static String byHand(Option option) {
        return option.parts().stream()
                .flatMap(part -> part.series() != null
                        ? Stream.of("series=" + part.series())
                        : part.slots().stream()
                                .map(slot -> "time=" + part.therapist() + "+" + slot.day() + "+"
                                        + PartWords.clock(slot.from()) + "+" + PartWords.clock(slot.to())))
                .collect(Collectors.joining("&"));
    }

    /** In a what-if: whether it is not as it was. */
    public boolean hasMoved() {
        return !moved.isEmpty() && !moved.equals(Say.words("placement.asItWas"));
    }

    public List<Bar> firstPros() {
        return pros.subList(0, Math.min(FIRST, pros.size()));
    }

    public List<Bar> morePros() {
        return pros.subList(firstPros().size(), pros.size());
    }

    public String dayNames() {
        return week.dayNames();
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
        return Say.words("placement.sum", week.minutes(), week.target(), week.days(), week.targetDays());
    }

    private static Line line(Part part) {
        return new Line(PartWords.title(part), PartWords.look(part), PartWords.times(part.slots()), seats(part));
    }

    private static String seats(Part part) {
        Integer left = part.seatsLeft();
        if (left == null || left > FEW_SEATS) {
            return "";
        }
        return Say.words("placement.fewSeats", left);
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
