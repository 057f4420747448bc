package health.concord.matching.rule;

/** A condition together with the words it was written in. */
public record Clause(String text, Condition condition) {

    public static Clause parse(String text) {
        return new Clause(text, Condition.parse(text));
    }

    public Truth test(Facts facts) {
        return condition.test(facts);
    }

    public boolean holds(Facts facts) {
        return condition.holds(facts);
    }
}
