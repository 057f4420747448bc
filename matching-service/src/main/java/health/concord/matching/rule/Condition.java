package health.concord.matching.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A condition of the rule file, in three-valued logic. */
public sealed interface Condition {

    Condition ALWAYS = new All(List.of());

    Truth test(Facts facts);

    /** The facts it reads. */
    Set<String> facts();

    /**
     * The same for one client, with what the client alone decides put in: what is left is asked of many groups and
     * therapists.
     */
    default Condition given(Facts client) {
        return facts().stream().allMatch(Condition::ofClient) ? new Fixed(test(client)) : this;
    }

    /** Facts of candidates and options have their scope before a dot. */
    private static boolean ofClient(String fact) {
        return fact.indexOf('.') < 0;
    }

    default boolean holds(Facts facts) {
        return test(facts).holds();
    }

    /** Reads the rule file's language; refuses with the place and what was expected. */
    static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }

    /** Decided already. */
    record Fixed(Truth truth) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return truth;
        }

        @Override
        public Set<String> facts() {
            return Set.of();
        }
    }

    record All(List<Condition> parts) implements Condition {
        @Override
        public Condition given(Facts client) {
            var left = parts.stream().map(part -> part.given(client)).toList();
            return left.contains(new Fixed(Truth.FALSE)) ? new Fixed(Truth.FALSE) : new All(left);
        }

        @Override
        public Truth test(Facts facts) {
            var result = Truth.TRUE;
            for (var part : parts) {
                var truth = part.test(facts);
                if (truth == Truth.FALSE) {
                    return Truth.FALSE;
                }
                result = truth == Truth.UNKNOWN ? Truth.UNKNOWN : result;
            }
            return result;
        }

        @Override
        public Set<String> facts() {
            return union(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public Condition given(Facts client) {
            var left = parts.stream().map(part -> part.given(client)).toList();
            return left.contains(new Fixed(Truth.TRUE)) ? new Fixed(Truth.TRUE) : new Any(left);
        }

        @Override
        public Truth test(Facts facts) {
            var result = Truth.FALSE;
            for (var part : parts) {
                var truth = part.test(facts);
                if (truth == Truth.TRUE) {
                    return Truth.TRUE;
                }
                result = truth == Truth.UNKNOWN ? Truth.UNKNOWN : result;
            }
            return result;
        }

        @Override
        public Set<String> facts() {
            return union(parts);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public Condition given(Facts client) {
            return new Not(part.given(client));
        }

        @Override
        public Truth test(Facts facts) {
            return part.test(facts).not();
        }

        @Override
        public Set<String> facts() {
            return part.facts();
        }
    }

    /** {@code is yes}, {@code is no}. */
    record Yes(String fact, boolean expected) implements Condition {
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
    record Known(String fact, boolean expected) implements Condition {
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
    record Among(String fact, List<String> words) implements Condition {
        @Override
        public Truth test(Facts facts) {
            var value = facts.value(fact);
            return Words.missing(value)
                    ? Truth.UNKNOWN
                    : Truth.of(Words.anyIn(value, words));
        }

        @Override
        public Set<String> facts() {
            return Set.of(fact);
        }
    }

    /** {@code starts with [F10, F11]}: for code systems that are trees. */
    record Starts(String fact, List<String> prefixes) implements Condition {
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
    record Shares(String fact, String other) implements Condition {
        @Override
        public Condition given(Facts client) {
            if (ofClient(fact) && ofClient(other)) {
                return new Fixed(test(client));
            }
            var mine = ofClient(fact);
            if (!mine && !ofClient(other)) {
                return this;
            }
            var value = client.value(mine ? fact : other);
            return Words.missing(value)
                    ? new Fixed(Truth.UNKNOWN)
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

    record Compare(String fact, Order order, BigDecimal number) implements Condition {
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

    record CompareFacts(String fact, Order order, String other) implements Condition {
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

    private static Set<String> union(List<Condition> parts) {
        var names = new LinkedHashSet<String>();
        parts.forEach(part -> names.addAll(part.facts()));
        return names;
    }
}
