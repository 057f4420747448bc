package health.concord.intake.stay;

import health.concord.commons.print.Document;
import health.concord.intake.plan.Goal;
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
        return Document.write("Discharge summary", FOOT, page -> write(page, s));
    }

    private static void write(Document page, Summary s) {
        page.line("Client", s.client());
        page.line("Born", s.birthDate().toString());
        page.line("Site", s.site());
        page.line("Program", s.program().name());
        page.line("Opened", s.openedOn().toString());
        page.line("Admitted", s.admittedOn() == null ? null : s.admittedOn().toString());
        page.line("Discharged", s.dischargedOn().toString());
        page.line("Reason", words(s.reason().name()));
        page.line("Diagnoses", s.diagnoses().isEmpty() ? "none recorded" : String.join(", ", s.diagnoses()));
        section(
                page,
                "Level of care",
                s.levels().stream().map(l -> l.decidedOn() + "  " + l.level()).toList());
        section(page, "Goals", s.goals().stream().map(SummarySheet::goal).toList());
        section(
                page,
                "Measures, first and last",
                s.measures().stream().map(SummarySheet::measure).toList());
        if (!s.leaves().isEmpty()) {
            section(
                    page,
                    "Leave",
                    s.leaves().stream()
                            .map(l -> l.from() + " to " + (l.returnedOn() == null ? "not returned" : l.returnedOn()))
                            .toList());
        }
        section(page, "Course", List.of(s.course()));
        section(page, "Condition at discharge", List.of(s.condition()));
        section(page, "Aftercare", List.of(s.aftercare()));
        section(page, "Written by", List.of(s.writtenBy()));
    }

    private static void section(Document page, String heading, List<String> paragraphs) {
        page.heading(heading);
        if (paragraphs.isEmpty()) {
            page.paragraph("None recorded.");
        }
        paragraphs.forEach(page::paragraph);
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
