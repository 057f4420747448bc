package health.concord.portal.assessment;

import health.concord.portal.billing.Dollars;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.Catalogue.Definition;
import health.concord.portal.language.Say;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A factor of the profile as people are asked for it: a list to pick from, ticks, or a box to write in. */
record FactorRow(Definition factor) {

    private static final String MONEY = "CENTS";

    public String field() {
        return "factor." + factor.code();
    }

    public String label() {
        return Say.code("profile.factor", factor.code(), factor.text());
    }

    public boolean isTicked() {
        return factor.type().equals("CHOICES");
    }

    /** Whether it is written: a number that counts something, where a scale has a few steps to pick from. */
    public boolean isWritten() {
        return factor.type().equals("INTEGER") && factor.ends() == null;
    }

    public boolean isMoney() {
        return MONEY.equals(factor.unit());
    }

    public List<Choice> choices() {
        return switch (factor.type()) {
            case "BOOLEAN" -> Choice.codes("common.truth", "true", "false");
            case "INTEGER" -> steps();
            default ->
                Stream.ofNullable(factor.options())
                        .flatMap(List::stream)
                        .map(code -> new Choice(code, Say.code("assessment.option", code)))
                        .toList();
        };
    }

    private List<Choice> steps() {
        List<String> ends = factor.ends();
        Integer min = factor.min();
        Integer max = factor.max();
        if (ends == null || min == null || max == null) {
            return List.of();
        }
        return IntStream.rangeClosed(min, max)
                .mapToObj(step -> new Choice(
                        Integer.toString(step),
                        step == min
                                ? step + " · " + Say.code("profile.least", factor.code(), ends.getFirst())
                                : step == max
                                        ? step + " · " + Say.code("profile.most", factor.code(), ends.getLast())
                                        : Integer.toString(step)))
                .toList();
    }

    /** What is known, as it is shown in the field. */
    @Nullable
    Object shown(@Nullable Object value) {
        return isMoney() && value instanceof Number cents ? Dollars.typed(cents.longValue()) : value;
    }

    /** What was entered; null where nothing was, or what cannot be, which is then marked. */
    @Nullable
    Object entered(Form form) {
        String text = form.text(field());
        return switch (factor.type()) {
            case "CHOICES" -> form.all(field()).isEmpty() ? null : form.all(field());
            case "BOOLEAN" -> text.isEmpty() ? null : (Object) Boolean.valueOf(text);
            case "INTEGER" -> isMoney() ? cents(form) : form.number(field());
            default -> text.isEmpty() ? null : text;
        };
    }

    private @Nullable Integer cents(Form form) {
        Long cents = form.text(field()).isEmpty() ? null : Dollars.cents(form, field());
        return cents == null ? null : Math.clamp(cents, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
