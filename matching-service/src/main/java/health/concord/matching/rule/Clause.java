package health.concord.matching.rule;

/** A condition together with the words it was written in. */
public record Clause(String text, Condition condition) {

    public static Clause parse(String text) {
        return new Clause(text, Condition.parse(text));
    }

    /** The same for one client; see {@link Condition#given}. */
    public Clause given(Facts client) {
        return new Clause(text, condition.given(client));
    }

    /** Whether nothing that is still open can make it hold. */
    public boolean never() {
        return condition instanceof Condition.Fixed fixed && !fixed.truth().holds();
    }

    public Truth test(Facts facts) {
        return condition.test(facts);
    }

    public boolean holds(Facts facts) {
        return condition.holds(facts);
    }
}
