package health.concord.matching.fairness;

import health.concord.commons.web.Csv;
import health.concord.matching.fairness.FairnessReport.Row;

/** The report as a table for spreadsheets, a line for each row; what is suppressed is empty. */
final class FairnessTable {

    private FairnessTable() {}

    static String of(FairnessReport report) {
        Csv csv = new Csv()
                .row(
                        "attribute",
                        "value",
                        "suppressed",
                        "requests",
                        "placed",
                        "waiting",
                        "placedShare",
                        "meanDays",
                        "medianDays");
        line(csv, "all", report.all());
        report.tables().forEach(table -> table.rows().forEach(row -> line(csv, table.attribute(), row)));
        return csv.toString();
    }

    private static void line(Csv csv, String attribute, Row row) {
        csv.row(
                attribute,
                row.value(),
                row.suppressed() ? "yes" : "no",
                row.requests(),
                row.placed(),
                row.waiting(),
                row.placedShare(),
                row.meanDays(),
                row.medianDays());
    }
}
