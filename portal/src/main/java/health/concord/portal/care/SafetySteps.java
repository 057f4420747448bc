package health.concord.portal.care;

import health.concord.portal.form.Form;
import health.concord.portal.intake.RecordSafetyPlan;
import health.concord.portal.intake.SafetyPlan;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The six steps of a safety plan (Stanley and Brown) as fields of a form, one entry a line. */
final class SafetySteps {

    /** One step as it is asked for. */
    record Field(String name, String label, String hint) {

        private static Field of(String step) {
            return new Field("steps." + step, Say.code("care.safetyStep", step), Say.code("care.safetyHint", step));
        }
    }

    private static final List<String> STEPS =
            List.of("warningSigns", "copingByMyself", "peopleAndPlaces", "peopleToAsk", "professionals", "makingSafe");

    static List<Field> fields() {
        return STEPS.stream().map(Field::of).toList();
    }

    static Form filled(@Nullable SafetyPlan plan, LocalDate today) {
        Form form = Form.empty();
        if (plan != null) {
            SafetyPlan.Steps steps = plan.steps();
            form.with("revision", plan.revision())
                    .with("steps.warningSigns", lines(steps.warningSigns()))
                    .with("steps.copingByMyself", lines(steps.copingByMyself()))
                    .with("steps.peopleAndPlaces", lines(steps.peopleAndPlaces()))
                    .with("steps.peopleToAsk", people(steps.peopleToAsk()))
                    .with("steps.professionals", people(steps.professionals()))
                    .with("steps.makingSafe", lines(steps.makingSafe()));
        } else {
            form.with("steps.professionals", Say.words("care.lifeline"));
        }
        return form.with("madeOn", today).with("revision", 0);
    }

    static RecordSafetyPlan request(Form form) {
        return new RecordSafetyPlan(
                form.optional("madeOn"),
                form.isTicked("withClient"),
                new SafetyPlan.Steps(
                        entries(form, "steps.warningSigns"),
                        entries(form, "steps.copingByMyself"),
                        entries(form, "steps.peopleAndPlaces"),
                        helpers(form, "steps.peopleToAsk"),
                        helpers(form, "steps.professionals"),
                        entries(form, "steps.makingSafe")));
    }

    static String label(String name) {
        return fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::label)
                .findFirst()
                .orElse(Say.words("care.madeOn"));
    }

    private static List<String> entries(Form form, String field) {
        return form.text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<SafetyPlan.Help> helpers(Form form, String field) {
        return entries(form, field).stream()
                .map(line -> {
                    int comma = line.lastIndexOf(',');
                    return comma < 0
                            ? new SafetyPlan.Help(line, null)
                            : new SafetyPlan.Help(
                                    line.substring(0, comma).strip(),
                                    line.substring(comma + 1).strip());
                })
                .toList();
    }

    private static String lines(List<String> entries) {
        return String.join("\n", entries);
    }

    private static String people(List<SafetyPlan.Help> helpers) {
        return lines(helpers.stream().map(SafetyPlan.Help::words).toList());
    }

    private SafetySteps() {}
}
