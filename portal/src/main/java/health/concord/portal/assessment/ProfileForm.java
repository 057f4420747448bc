package health.concord.portal.assessment;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.form.Form;
import health.concord.portal.intake.Catalogue;
import health.concord.portal.intake.Profile;
import health.concord.portal.intake.RecordProfile;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The clinical profile as a form made of the catalogue of factors: a factor nobody fills in stays unknown. */
record ProfileForm(ChartHead head, Answer<Catalogue> catalogue, Answer<Profile> profile, Form form, boolean mayRecord) {

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(catalogue, profile));
        return Outage.among(all);
    }

    /** Dangers first: a yes to one of them raises a safety hold. The rest as the catalogue has it. */
    public List<FactorSection> sections() {
        return rows()
                .collect(Collectors.groupingBy(row -> row.factor().subject(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(section -> new FactorSection(section.getKey(), section.getValue()))
                .sorted(Comparator.comparing(FactorSection::isGrave).reversed())
                .toList();
    }

    private Stream<FactorRow> rows() {
        Catalogue known = catalogue.orNull();
        return known == null ? Stream.of() : known.factors().stream().map(FactorRow::new);
    }

    /** The fields filled with what is known; what was typed has gone before. */
    ProfileForm filled() {
        Profile known = profile.orNull();
        if (known != null) {
            form.with("revision", known.revision());
            form.with("diagnoses", String.join(" ", known.diagnosisCodes()));
            Map<String, Profile.Factor> recorded = byCode(known);
            rows().forEach(row -> {
                Profile.Factor factor = recorded.get(row.factor().code());
                if (factor == null) {
                    return;
                }
                if (factor.value() instanceof Collection<?> several) {
                    form.withAll(
                            row.field(), several.stream().map(Object::toString).toList());
                } else {
                    form.with(row.field(), row.shown(factor.value()));
                }
            });
        }
        return this;
    }

    /** A field as people call it. */
    String label(String field) {
        return rows().filter(row -> row.field().equals(field))
                .map(FactorRow::label)
                .findFirst()
                .orElse(Say.words("assessment.diagnosesShort"));
    }

    /** What was typed; a factor that stays as it was keeps its source and day. */
    RecordProfile request(String today) {
        Profile known = profile.orNull();
        Map<String, Profile.Factor> before = known == null ? Map.of() : byCode(known);
        List<Profile.Factor> factors = new ArrayList<>();
        rows().forEach(row -> {
            Object value = row.entered(form);
            if (value != null) {
                String code = row.factor().code();
                Profile.Factor old = before.get(code);
                boolean same = old != null && Objects.equals(old.value(), value);
                factors.add(same ? old : new Profile.Factor(code, value, source(), today, "MEDIUM"));
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

    private static Map<String, Profile.Factor> byCode(Profile profile) {
        return profile.known().stream()
                .collect(Collectors.toMap(Profile.Factor::code, Function.identity(), (first, same) -> first));
    }

    private String source() {
        return form.text("source").isEmpty() ? "CLIENT" : form.text("source");
    }
}
