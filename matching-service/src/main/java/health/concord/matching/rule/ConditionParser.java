package health.concord.matching.rule;

import health.concord.matching.rule.FactTest.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions such as {@code legalExposure is yes and (age below 18 or diagnoses starts with [F10])}.
 *
 * <pre>
 * either := both { "or" both }          both := one { "and" one }
 * one    := "always" | "not" one | "(" either ")" | fact test
 * test   := "is" ["not"] ( "yes" | "no" | "known" | "unknown" | "one of" list | word )
 *         | ("at least" | "at most" | "above" | "below") (number | fact)
 *         | "starts with" list | "includes" (word | list) | "shares" fact
 * </pre>
 */
final class ConditionParser {

    private static final Pattern TOKEN = Pattern.compile("\\s*([\\[\\](),]|[A-Za-z0-9_.:+-]+)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    ConditionParser(String text) {
        this.text = text;
        var matcher = TOKEN.matcher(text.strip());
        var end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (end < text.strip().length()) {
            throw refused("cannot be read at \"" + text.strip().substring(end) + "\"");
        }
    }

    Condition parse() {
        var condition = either();
        if (at < tokens.size()) {
            throw refused("goes on with \"" + tokens.get(at) + "\"; Maybe an \"and\" or \"or\" is missing before it");
        }
        return condition;
    }

    private Condition either() {
        var parts = new ArrayList<>(List.of(both()));
        while (taken("or")) {
            parts.add(both());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(List.copyOf(parts));
    }

    private Condition both() {
        var parts = new ArrayList<>(List.of(one()));
        while (taken("and")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(List.copyOf(parts));
    }

    private Condition one() {
        if (taken("always")) {
            return Condition.ALWAYS;
        }
        if (taken("not")) {
            return new Condition.Not(one());
        }
        if (taken("(")) {
            var inner = either();
            expect(")");
            return inner;
        }
        return test(next("the name of a fact"));
    }

    private Condition test(String fact) {
        var verb = next("a test such as \"is yes\" or \"at least 3\" after " + fact);
        return switch (verb) {
            case "is" -> is(fact);
            case "at" -> compare(fact, taken("least") ? Order.AT_LEAST : most());
            case "above" -> compare(fact, Order.ABOVE);
            case "below" -> compare(fact, Order.BELOW);
            case "includes" -> new FactTest.Among(fact, words());
            case "shares" -> new FactTest.Shares(fact, next("the name of a list"));
            case "starts" -> {
                expect("with");
                yield new FactTest.Starts(fact, words());
            }
            default -> throw refused("has no test \"" + verb + "\"");
        };
    }

    private Condition is(String fact) {
        if (taken("not")) {
            return new Condition.Not(is(fact));
        }
        if (taken("one")) {
            expect("of");
            return new FactTest.Among(fact, words());
        }
        var word = next("a value after \"is\"");
        return switch (word) {
            case "yes" -> new FactTest.Yes(fact, true);
            case "no" -> new FactTest.Yes(fact, false);
            case "known" -> new FactTest.Known(fact, true);
            case "unknown" -> new FactTest.Known(fact, false);
            default -> new FactTest.Among(fact, List.of(Words.plain(word)));
        };
    }

    private Order most() {
        expect("most");
        return Order.AT_MOST;
    }

    private Condition compare(String fact, Order order) {
        var operand = next("a number or the name of a fact");
        return NUMBER.matcher(operand).matches()
                ? new FactTest.Compare(fact, order, new BigDecimal(operand))
                : new FactTest.CompareFacts(fact, order, operand);
    }

    private List<String> words() {
        if (!taken("[")) {
            return List.of(Words.plain(next("a word or a list")));
        }
        var words = new ArrayList<String>();
        do {
            words.add(Words.plain(next("a word in the list")));
        } while (taken(","));
        expect("]");
        return List.copyOf(words);
    }

    private boolean taken(String token) {
        var found = token.equals(peek());
        at += found ? 1 : 0;
        return found;
    }

    private @Nullable String peek() {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    private String next(String expected) {
        var token = peek();
        if (token == null) {
            throw refused("ends where " + expected + " was expected");
        }
        at++;
        return token;
    }

    private void expect(String token) {
        if (!taken(token)) {
            throw refused("needs \"" + token + "\" where it has \"" + peek() + "\"");
        }
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("The condition \"" + text + "\" " + why + ".");
    }
}
