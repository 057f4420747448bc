package health.concord.matching.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Named values the conditions read: numbers, yes/no, words and lists of words. A name without a value
 * is unknown. Layers are stacked (client, then candidate, then option) without copying.
 */
public final class Facts {

    private final Function<String, @Nullable Object> values;
    private final @Nullable Facts under;

    private Facts(Function<String, @Nullable Object> values, @Nullable Facts under) {
        this.values = values;
        this.under = under;
    }

    public static Facts of(Map<String, Object> values) {
        return new Facts(values::get, null);
    }

    public Facts with(Map<String, Object> more) {
        return new Facts(more::get, this);
    }

    /** With facts that are worked out when they are asked for. */
    public Facts with(Function<String, @Nullable Object> more) {
        return new Facts(more, this);
    }

    /** Adds the derived facts of a rule set; one whose condition is unknown stays unknown. */
    public Facts derive(Map<String, Condition> definitions) {
        var derived = new HashMap<String, Object>();
        var facts = with(derived);
        definitions.forEach((name, condition) -> {
            var truth = condition.test(facts);
            if (truth != Truth.UNKNOWN) {
                derived.put(name, truth.holds());
            }
        });
        return facts;
    }

    public @Nullable Object value(String name) {
        var value = values.apply(name);
        return value != null || under == null ? value : under.value(name);
    }

    /** The answer behind a reason, as a person would write it. */
    public @Nullable String answer(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return Words.text(value);
    }

    /** How much of a scale a number reaches, from 0 to 1; without a scale, or for no number, all of it. */
    public BigDecimal share(String name, @Nullable Integer scale) {
        if (scale == null) {
            return BigDecimal.ONE;
        }
        var number = Words.number(value(name));
        return number == null
                ? BigDecimal.ONE
                : number.abs()
                        .divide(BigDecimal.valueOf(scale), 3, RoundingMode.HALF_UP)
                        .min(BigDecimal.ONE);
    }
}
