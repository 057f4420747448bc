package health.concord.intake.levelofcare;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import health.concord.intake.logic.Truth;
import java.util.List;
import java.util.stream.Stream;

/** When a rule holds, as its file writes it; the fields tell which kind it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Condition.All.class),
    @JsonSubTypes.Type(Condition.Any.class),
    @JsonSubTypes.Type(Condition.Rated.class),
    @JsonSubTypes.Type(Condition.Unrated.class),
    @JsonSubTypes.Type(Condition.HoursNeeded.class),
    @JsonSubTypes.Type(Condition.KnownFact.class),
    @JsonSubTypes.Type(Condition.Always.class)
})
sealed interface Condition {

    Truth holds(Assessment assessment);

    /** Codes of the inputs that it looks at. */
    Stream<String> inputs();

    record All(List<Condition> all) implements Condition {
        @Override
        public Truth holds(Assessment assessment) {
            return Truth.all(all.stream().map(c -> c.holds(assessment)));
        }

        @Override
        public Stream<String> inputs() {
            return all.stream().flatMap(Condition::inputs);
        }
    }

    record Any(List<Condition> any) implements Condition {
        @Override
        public Truth holds(Assessment assessment) {
            return Truth.any(any.stream().map(c -> c.holds(assessment)));
        }

        @Override
        public Stream<String> inputs() {
            return any.stream().flatMap(Condition::inputs);
        }
    }

    /**
     * So many of these dimensions are rated within a range. A dimension that does not apply to the client's program is
     * left out, as if it did not stand here.
     */
    record Rated(Quantity ratings, List<String> of, int from, int to) implements Condition {

        enum Quantity {
            ANY,
            TWO,
            EVERY
        }

        @Override
        public Truth holds(Assessment assessment) {
            Stream<Truth> within = of.stream().filter(assessment::applies).map(d -> assessment.isWithin(d, from, to));
            return switch (ratings) {
                case ANY -> Truth.any(within);
                case TWO -> Truth.atLeast(2, within);
                case EVERY -> Truth.all(within);
            };
        }

        @Override
        public Stream<String> inputs() {
            return of.stream();
        }
    }

    /** One of these dimensions has no rating. */
    record Unrated(List<String> unknown) implements Condition {
        @Override
        public Truth holds(Assessment assessment) {
            return Truth.of(unknown.stream().filter(assessment::applies).anyMatch(d -> !assessment.isRated(d)));
        }

        @Override
        public Stream<String> inputs() {
            return unknown.stream();
        }
    }

    /** At least so many hours of treatment a week are needed. */
    record HoursNeeded(int hoursNeededFrom) implements Condition {
        @Override
        public Truth holds(Assessment assessment) {
            return assessment.needsHours(hoursNeededFrom);
        }

        @Override
        public Stream<String> inputs() {
            return Stream.of(Assessment.HOURS);
        }
    }

    /** A fact about the client's situation is known to be so. */
    record KnownFact(String fact) implements Condition {
        public KnownFact {
            if (!fact.equals(Assessment.COVER)) {
                throw new IllegalArgumentException("the fact " + fact + " is not asked for. Maybe it is mistyped.");
            }
        }

        @Override
        public Truth holds(Assessment assessment) {
            return assessment.hasMedicalCover();
        }

        @Override
        public Stream<String> inputs() {
            return Stream.of(fact);
        }
    }

    /** Where nothing before it held. */
    record Always(boolean always) implements Condition {
        @Override
        public Truth holds(Assessment assessment) {
            return Truth.of(always);
        }

        @Override
        public Stream<String> inputs() {
            return Stream.of();
        }
    }
}
