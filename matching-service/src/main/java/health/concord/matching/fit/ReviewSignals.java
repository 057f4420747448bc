package health.concord.matching.fit;

import health.concord.matching.fit.FitRules.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the signs that a placement does not work from the scores of its episode. */
final class ReviewSignals {

    /** A score as it was taken. */
    record Scored(String instrument, BigDecimal score, LocalDate on) {}

    private final FitRules rules;

    ReviewSignals(FitRules rules) {
        this.rules = rules;
    }

    /** @param scores oldest first */
    List<Signal> of(List<Scored> scores) {
        Map<String, List<Scored>> byInstrument = new TreeMap<>();
        scores.forEach(one -> byInstrument
                .computeIfAbsent(one.instrument(), any -> new ArrayList<>())
                .add(one));
        var signals = new ArrayList<Signal>();
        byInstrument.forEach((instrument, own) -> {
            var first = own.getFirst();
            var last = own.getLast();
            var measure = rules.instruments().get(instrument);
            if (instrument.equals("alliance")) {
                alliance(first, last, signals);
            } else if (instrument.equals("attendance")) {
                attendance(first, last, signals);
            } else if (measure != null) {
                symptoms(measure, first, last, signals);
            }
        });
        return List.copyOf(signals);
    }

    private void alliance(Scored first, Scored last, List<Signal> signals) {
        var review = rules.review();
        if (last.score().doubleValue() <= review.allianceAtMost() || fall(first, last) >= review.allianceFall()) {
            signals.add(signal("ALLIANCE_LOW", first, last));
        }
    }

    private void attendance(Scored first, Scored last, List<Signal> signals) {
        var review = rules.review();
        if (last.score().doubleValue() < review.attendanceBelow() && fall(first, last) >= review.attendanceFall()) {
            signals.add(signal("ATTENDANCE_FALLING", first, last));
        }
    }

    /** Who began with a score too low to fall reliably cannot show change, so nothing is said of them. */
    private void symptoms(Measure measure, Scored first, Scored last, List<Signal> signals) {
        var days = ChronoUnit.DAYS.between(first.on(), last.on());
        if (-fall(first, last) >= measure.reliableChange()) {
            signals.add(signal("WORSE", first, last));
        } else if (days >= rules.review().noChangeAfterDays()
                && first.score().doubleValue() >= 2 * measure.reliableChange()
                && fall(first, last) < measure.reliableChange()) {
            signals.add(signal("NO_CHANGE", first, last));
        }
    }

    private Signal signal(String code, Scored first, Scored last) {
        return new Signal(
                code,
                last.instrument(),
                first.score(),
                last.score(),
                last.on(),
                rules.review().texts().getOrDefault(code, code));
    }

    private static double fall(Scored first, Scored last) {
        return first.score().subtract(last.score()).doubleValue();
    }
}
