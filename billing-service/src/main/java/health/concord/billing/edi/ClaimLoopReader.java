package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads loop 2300 and its service lines, and checks what can be checked in them. */
final class ClaimLoopReader {

    private final FileForm form;
    private final SegmentCursor in;
    private final OtherPayerReader others;

    ClaimLoopReader(FileForm form, SegmentCursor in) {
        this.form = form;
        this.in = in;
        this.others = new OtherPayerReader(in);
    }

    FiledClaim read(Subscriber subscriber, PayerName payer, @Nullable Patient patient) {
        Segment claim = in.take("CLM");
        Segment statement = form == FileForm.INSTITUTIONAL ? in.take("DTP") : null;
        if (form == FileForm.INSTITUTIONAL) {
            in.take("CL1");
        }
        Money paid = in.isNext("AMT", "F5") ? Money.ofDecimal(in.take("AMT").require(2)) : null;
        String authorisation = in.isNext("REF", "G1") ? in.take("REF").require(2) : null;
        String original = in.isNext("REF", "F8") ? in.take("REF").require(2) : null;
        String note = in.isNext("NTE") ? in.take("NTE").require(2) : null;
        List<String> diagnoses = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        List<ValueCode> values = new ArrayList<>();
        while (in.isNext("HI")) {
            Segment codes = in.take("HI");
            if (codes.require(1, 1).equals("BE")) {
                values(codes, values);
            } else {
                codes(codes, diagnoses, conditions);
            }
        }
        Practitioner practitioner = practitioner();
        List<OtherPayer> earlier = others.payers();
        List<FiledLine> lines = new ArrayList<>();
        while (in.isNext("LX")) {
            lines.add(line());
        }
        FiledClaim read = new FiledClaim(
                claim.require(1),
                subscriber,
                payer,
                patient,
                claim.require(5, 1),
                claim.require(5, 3),
                claim.require(7).equals("A"),
                claim.require(8).equals("Y"),
                original,
                authorisation,
                note,
                diagnoses,
                conditions,
                values,
                paid,
                practitioner,
                lines,
                earlier);
        check(read, claim, statement);
        return read;
    }

    private Practitioner practitioner() {
        Segment name = in.take("NM1");
        Segment taxonomy = in.take("PRV");
        return new Practitioner(ClaimFileReader.person(name), name.require(9), taxonomy.require(3));
    }

    private void check(FiledClaim read, Segment claim, @Nullable Segment statement) {
        if (read.lines().isEmpty()) {
            throw claim.refused("has no service line");
        }
        if (!read.total().equals(Money.ofDecimal(claim.require(2)))) {
            throw claim.refused("has a total that is not the sum of its lines");
        }
        for (OtherPayer other : read.others()) {
            if (!OtherPayerReader.accountsFor(other, read.lines(), read.total())) {
                throw claim.refused("has an earlier payer's answer that does not account for its total");
            }
        }
        String period = ClaimFileWriter.DAY.format(read.from()) + "-" + ClaimFileWriter.DAY.format(read.to());
        if (statement != null && !statement.require(3).equals(period)) {
            throw statement.refused("has dates that are not those of the lines");
        }
    }

    private static void values(Segment segment, List<ValueCode> values) {
        for (int i = 1; i <= segment.elements().size(); i++) {
            values.add(new ValueCode(segment.require(i, 2), Money.ofDecimal(segment.require(i, 5))));
        }
    }

    private static void codes(Segment segment, List<String> diagnoses, List<String> conditions) {
        for (int i = 1; i <= segment.elements().size(); i++) {
            boolean condition = segment.require(i, 1).equals("BG");
            (condition ? conditions : diagnoses).add(segment.require(i, 2));
        }
    }

    private FiledLine line() {
        in.take("LX");
        boolean professional = form == FileForm.PROFESSIONAL;
        Segment service = in.take(professional ? "SV1" : "SV2");
        int procedure = professional ? 1 : 2;
        Segment date = in.take("DTP");
        String authorisation = in.isNext("REF", "G1") ? in.take("REF").require(2) : null;
        Segment control = in.take("REF");
        Practitioner practitioner = in.isNext("NM1", "82") ? practitioner() : null;
        List<String> modifiers = new ArrayList<>();
        for (int part = 3; service.at(procedure, part) != null; part++) {
            modifiers.add(service.require(procedure, part));
        }
        Money amount = Money.ofDecimal(service.require(professional ? 2 : 3));
        String code = service.require(procedure, 2);
        return new FiledLine(
                control.require(2),
                ClaimFileReader.day(date.require(3)),
                code,
                modifiers,
                professional ? null : service.require(1),
                professional ? service.at(5) : null,
                Integer.parseInt(service.require(professional ? 4 : 5)),
                amount,
                authorisation,
                practitioner,
                others.lines(code, amount));
    }
}
