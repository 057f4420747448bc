package health.concord.matching.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A condition of the rule file, in three-valued logic: what joins the tests of facts. */
public sealed interface Condition permits Condition.All, Condition.Any, Condition.Not, Condition.Fixed, FactTest {

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
    static boolean ofClient(String fact) {
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

    private static Set<String> union(List<Condition> parts) {
        var names = new LinkedHashSet<String>();
        parts.forEach(part -> names.addAll(part.facts()));
        return names;
    }
}
