package health.concord.intake.stay;

import health.concord.intake.plan.Goal;
import health.concord.intake.print.Sheet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A discharge summary on paper. */
final class SummarySheet {

    /** Who takes it along must know; a disclosure to others still needs a consent and its own notice (42 CFR 2.32). */
    private static final String FOOT =
            "Confidential. 42 CFR part 2 prohibits unauthorized use or disclosure of these records.";

    private SummarySheet() {}

    static byte[] of(Summary s) {
        try (Sheet sheet = new Sheet("Discharge summary", FOOT)) {
            sheet.fact("Client", s.client())
                    .fact("Born", s.birthDate())
                    .fact("Site", s.site())
                    .fact("Program", s.program())
                    .fact("Opened", s.openedOn());
            if (s.admittedOn() != null) {
                sheet.fact("Admitted", s.admittedOn());
            }
            sheet.fact("Discharged", s.dischargedOn())
                    .fact("Reason", words(s.reason().name()))
                    .fact("Diagnoses", s.diagnoses().isEmpty() ? "none recorded" : String.join(", ", s.diagnoses()));
            sheet.heading("Level of care");
            orNone(
                    sheet,
                    s.levels().stream()
                            .map(l -> l.decidedOn() + "  " + l.level())
                            .toList());
            sheet.heading("Goals");
            orNone(sheet, s.goals().stream().map(SummarySheet::goal).toList());
            sheet.heading("Measures, first and last");
            orNone(sheet, s.measures().stream().map(SummarySheet::measure).toList());
            if (!s.leaves().isEmpty()) {
                sheet.heading("Leave");
                s.leaves()
                        .forEach(l -> sheet.line(
                                l.from() + " to " + (l.returnedOn() == null ? "not returned" : l.returnedOn())));
            }
            sheet.heading("Course").line(s.course());
            sheet.heading("Condition at discharge").line(s.condition());
            sheet.heading("Aftercare").line(s.aftercare());
            sheet.heading("Written by").line(s.writtenBy());
            return sheet.bytes();
        }
    }

    private static void orNone(Sheet sheet, List<String> lines) {
        if (lines.isEmpty()) {
            sheet.line("None recorded.");
        }
        lines.forEach(sheet::line);
    }

    private static String goal(Goal goal) {
        return goal.code() + " (" + words(goal.state().name()) + (goal.metOn() == null ? "" : " " + goal.metOn())
                + "): " + goal.text();
    }

    private static String measure(Summary.Measure m) {
        return m.name() + ": " + m.first() + band(m.firstBand()) + " on " + m.firstOn() + ", " + m.last()
                + band(m.lastBand()) + " on " + m.lastOn() + (m.verdict() == null ? "" : "; " + words(m.verdict()));
    }

    private static String band(@Nullable String band) {
        return band == null ? "" : " (" + band + ")";
    }

    private static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
