package health.concord.portal.program;

import health.concord.portal.billing.PreviewPolicy;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import java.util.List;
import java.util.stream.IntStream;

/** A day made up to try a policy on, as it is typed: the day, and services row by row. */
final class TriedDay {

    /** Minutes of care a week that the physician certified. */
    static final String CERTIFIED = "certifiedMinutesPerWeek";

    private static final int ROWS = 4;

    private TriedDay() {}

    static List<Integer> rows() {
        return IntStream.range(0, ROWS).boxed().toList();
    }

    static List<Choice> programs() {
        return Choice.codes("intake.program", "SUD", "MH");
    }

    static List<Choice> types() {
        return Choice.codes(
                "program.service",
                "GROUP_COUNSELLING",
                "INDIVIDUAL_THERAPY",
                "FAMILY_THERAPY",
                "PEER_SUPPORT",
                "ASSESSMENT",
                "CASE_MANAGEMENT");
    }

    static List<PreviewPolicy.Service> services(Form form) {
        return rows().stream()
                .filter(row -> !form.text("services[" + row + "].type").isEmpty())
                .map(row -> service(form, "services[" + row + "]."))
                .toList();
    }

    private static PreviewPolicy.Service service(Form form, String row) {
        String type = form.text(row + "type");
        return new PreviewPolicy.Service(
                type,
                type.equals("GROUP_COUNSELLING") ? "GROUP" : "INDIVIDUAL",
                form.optional("date"),
                form.optional(row + "from"),
                form.number(row + "minutes"),
                "IN_PERSON");
    }
}
