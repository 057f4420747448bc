package health.concord.portal.assessment;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.Catalogue;
import health.concord.portal.intake.Catalogue.Definition;
import health.concord.portal.intake.Profile;
import health.concord.portal.intake.RecordProfile;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clinical profile as a form made of the catalogue of factors: a factor nobody fills in stays unknown. */
record ProfileForm(ChartHead head, Answer<Catalogue> catalogue, Answer<Profile> profile, Form form, boolean mayRecord) {

    /** A factor with the field it is entered in. */
    record Row(Definition factor, String field, List<Choice> options) {}

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(catalogue, profile));
        return Outage.among(all);
    }

    /** Dangers first: a yes to one of them raises a safety hold. */
    public List<Row> dangers() {
        return rows().filter(row -> row.factor().isGrave()).toList();
    }

    public List<Row> others() {
        return rows().filter(row -> !row.factor().isGrave()).toList();
    }

    private Stream<Row> rows() {
        return definitions().stream()
                .map(factor -> new Row(
                        factor,
                        field(factor),
                        Stream.ofNullable(factor.options())
                                .flatMap(List::stream)
                                .map(code -> new Choice(code, Say.code("assessment.option", code)))
                                .toList()));
    }

    private List<Definition> definitions() {
        Catalogue known = catalogue.orNull();
        return known == null ? List.of() : known.factors();
    }

    public List<Choice> truths() {
        return Choice.codes("common.truth", "true", "false");
    }

    /** The fields filled with what is known; what was typed has gone before. */
    ProfileForm filled() {
        Profile known = profile.orNull();
        if (known != null) {
            form.with("revision", known.revision());
            form.with("diagnoses", String.join(" ", known.diagnosisCodes()));
            known.known().forEach(factor -> {
                if (factor.value() instanceof Collection<?> several) {
                    form.withAll(
                            "factor." + factor.code(),
                            several.stream().map(Object::toString).toList());
                } else {
                    form.with("factor." + factor.code(), factor.value());
                }
            });
        }
        return this;
    }

    /** A field as people call it. */
    String label(String field) {
        return definitions().stream()
                .filter(factor -> field(factor).equals(field))
                .map(Definition::text)
                .findFirst()
                .orElse(Say.words("assessment.diagnosesShort"));
    }

    /** What was typed; a factor that stays as it was keeps its source and day. */
    RecordProfile request(String today) {
        Profile known = profile.orNull();
        Map<String, Profile.Factor> before = (known == null ? List.<Profile.Factor>of() : known.known())
                .stream().collect(Collectors.toMap(Profile.Factor::code, Function.identity(), (first, same) -> first));
        List<Profile.Factor> factors = new ArrayList<>();
        definitions().forEach(definition -> {
            Object value = value(definition);
            if (value != null) {
                Profile.Factor old = before.get(definition.code());
                boolean same = old != null && Objects.equals(old.value(), value);
                factors.add(same ? old : new Profile.Factor(definition.code(), value, source(), today, "MEDIUM"));
            }
        });
        return new RecordProfile(
                factors,
                Stream.of(form.text("diagnoses").split("[\\s,;]+"))
                        .filter(code -> !code.isEmpty())
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .toList());
    }

    /** The service names a factor by its place in the request; the form by its code. */
    void after(Outcome<?> outcome, RecordProfile request) {
        if (outcome instanceof Outcome.NotDone<?>(String words, Map<String, String> fields)) {
            form.after(outcome);
            fields.forEach((field, problem) -> {
                if (field.startsWith("factors[")) {
                    int place = Integer.parseInt(field.substring("factors[".length(), field.indexOf(']')));
                    form.wrong("factor." + request.factors().get(place).code(), problem);
                } else if (field.startsWith("diagnoses")) {
                    form.wrong("diagnoses", problem);
                }
            });
        }
    }

    private String source() {
        return form.text("source").isEmpty() ? "CLIENT" : form.text("source");
    }

    private @Nullable Object value(Definition factor) {
        String text = form.text(field(factor));
        return switch (factor.type()) {
            case "CHOICES" -> form.all(field(factor)).isEmpty() ? null : form.all(field(factor));
            case "BOOLEAN" -> text.isEmpty() ? null : (Object) Boolean.valueOf(text);
            case "INTEGER" -> form.number(field(factor));
            default -> text.isEmpty() ? null : text;
        };
    }

    private static String field(Definition factor) {
        return "factor." + factor.code();
    }
}
