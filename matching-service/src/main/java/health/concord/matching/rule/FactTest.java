package health.concord.matching.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A test of one fact, or of two against each other, as the rule file writes it. */
sealed interface FactTest extends Condition {

    /** {@code is yes}, {@code is no}. */
    record Yes(String fact, boolean expected) implements FactTest {
        @Override
        public Truth test(Facts facts) {
            var yes = Words.yes(facts.value(fact));
            return expected ? yes : yes.not();
        }

        @Override
        public Set<String> facts() {
            return Set.of(fact);
        }
    }

    /** {@code is known}, {@code is unknown}: the only tests that answer about a missing value. */
    record Known(String fact, boolean expected) implements FactTest {
        @Override
        public Truth test(Facts facts) {
            return Truth.of(Words.missing(facts.value(fact)) != expected);
        }

        @Override
        public Set<String> facts() {
            return Set.of(fact);
        }
    }

    /** {@code is x}, {@code is one of [x, y]}, {@code includes x}: a value, or one of its values, is among the words. */
    record Among(String fact, List<String> words) implements FactTest {
        @Override
        public Truth test(Facts facts) {
            var value = facts.value(fact);
            return Words.missing(value) ? Truth.UNKNOWN : Truth.of(Words.anyIn(value, words));
        }

        @Override
        public Set<String> facts() {
            return Set.of(fact);
        }
    }

    /** {@code starts with [F10, F11]}: for code systems that are trees. */
    record Starts(String fact, List<String> prefixes) implements FactTest {
        @Override
        public Truth test(Facts facts) {
            var value = facts.value(fact);
            return Words.missing(value)
                    ? Truth.UNKNOWN
                    : Truth.of(Words.list(value).stream()
                            .anyMatch(word -> prefixes.stream().anyMatch(word::startsWith)));
        }

        @Override
        public Set<String> facts() {
            return Set.of(fact);
        }
    }

    /** {@code shares other}: two lists have a word in common. An empty list shares nothing. */
    record Shares(String fact, String other) implements FactTest {
        @Override
        public Condition given(Facts client) {
            if (Condition.ofClient(fact) && Condition.ofClient(other)) {
                return new Condition.Fixed(test(client));
            }
            var mine = Condition.ofClient(fact);
            if (!mine && !Condition.ofClient(other)) {
                return this;
            }
            var value = client.value(mine ? fact : other);
            return Words.missing(value)
                    ? new Condition.Fixed(Truth.UNKNOWN)
                    : new Among(mine ? other : fact, Words.list(value));
        }

        @Override
        public Truth test(Facts facts) {
            var mine = facts.value(fact);
            var theirs = facts.value(other);
            if (Words.missing(mine) || Words.missing(theirs)) {
                return Truth.UNKNOWN;
            }
            return Truth.of(Words.anyIn(mine, Words.list(theirs)));
        }

        @Override
        public Set<String> facts() {
            return Set.of(fact, other);
        }
    }

    /** How a number is compared. */
    enum Order {
        AT_LEAST,
        AT_MOST,
        ABOVE,
        BELOW;

        boolean accepts(int comparison) {
            return switch (this) {
                case AT_LEAST -> comparison >= 0;
                case AT_MOST -> comparison <= 0;
                case ABOVE -> comparison > 0;
                case BELOW -> comparison < 0;
            };
        }
    }

    record Compare(String fact, Order order, BigDecimal number) implements FactTest {
        @Override
        public Truth test(Facts facts) {
            var value = Words.number(facts.value(fact));
            return value == null ? Truth.UNKNOWN : Truth.of(order.accepts(value.compareTo(number)));
        }

        @Override
        public Set<String> facts() {
            return Set.of(fact);
        }
    }

    record CompareFacts(String fact, Order order, String other) implements FactTest {
        @Override
        public Truth test(Facts facts) {
            var mine = Words.number(facts.value(fact));
            var theirs = Words.number(facts.value(other));
            return mine == null || theirs == null ? Truth.UNKNOWN : Truth.of(order.accepts(mine.compareTo(theirs)));
        }

        @Override
        public Set<String> facts() {
            return Set.of(fact, other);
        }
    }
}
