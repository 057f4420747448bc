package health.concord.portal.care;

import health.concord.portal.form.Form;
import health.concord.portal.intake.RecordPlan;
import health.concord.portal.intake.TreatmentPlan;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Goals as rows of a form; a row without a text is no goal. */
final class GoalRows {

    private static final int SPARE = 2;
    private static final int MOST = 20;

    /** One row's fields. */
    record Row(int number, String text, String state, String metOn, String steps) {}

    static Form filled(@Nullable TreatmentPlan plan, LocalDate today) {
        Form form = Form.empty();
        if (plan != null) {
            form.with("revision", plan.revision()).with("cadence", plan.cadence());
            for (int i = 0; i < plan.aims().size(); i++) {
                TreatmentPlan.Goal goal = plan.aims().get(i);
                Row row = row(i);
                form.with(row.text(), goal.text())
                        .with(row.state(), goal.state())
                        .with(row.metOn(), goal.metOn())
                        .with(row.steps(), goal.steps() == null ? null : String.join("\n", goal.steps()));
            }
            if (Boolean.TRUE.equals(plan.withClient())) {
                form.with("withClient", "on");
            }
        }
        return form.with("agreedOn", today).with("revision", 0);
    }

    static List<Row> of(Form form) {
        int last = IntStream.range(0, MOST)
                .filter(i -> !form.text(row(i).text()).isEmpty())
                .max()
                .orElse(-1);
        return IntStream.range(0, Math.min(MOST, last + 1 + SPARE))
                .mapToObj(GoalRows::row)
                .toList();
    }

    static RecordPlan request(Form form) {
        List<RecordPlan.Goal> goals = new ArrayList<>();
        of(form).stream()
                .filter(row -> !form.text(row.text()).isEmpty())
                .forEach(row -> goals.add(new RecordPlan.Goal(
                        "G" + (goals.size() + 1),
                        form.text(row.text()),
                        form.text(row.steps())
                                .lines()
                                .map(String::strip)
                                .filter(step -> !step.isEmpty())
                                .toList(),
                        form.text(row.state()).isEmpty() ? "OPEN" : form.text(row.state()),
                        form.optional(row.metOn()))));
        return new RecordPlan(goals, form.optional("agreedOn"), form.isTicked("withClient"), form.optional("cadence"));
    }

    static String label(String field) {
        return field.startsWith("goals[")
                ? Say.words(
                        "care.goalPart",
                        Integer.parseInt(field.substring("goals[".length(), field.indexOf(']'))) + 1,
                        Say.code("care.part", field.substring(field.indexOf('.') + 1)))
                : field.equals("cadence") ? Say.words("care.cadence") : Say.words("care.agreedShort");
    }

    private static Row row(int i) {
        String field = "goals[" + i + "].";
        return new Row(i + 1, field + "text", field + "state", field + "metOn", field + "steps");
    }

    private GoalRows() {}
}
