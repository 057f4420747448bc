package health.concord.billing.edi;

import io.xlate.edi.stream.EDIStreamException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loop 2300 and the service lines in it, where 837I and 837P differ. */
final class ClaimLoop {

    /** Elective, the priority of an arranged visit. */
    static final String ADMISSION_TYPE = "3";
    /** Still a patient: a program's claims are sent while it goes on. */
    static final String PATIENT_STATUS = "30";

    /** Discharged, once the last claim of a stay is sent. */
    static final String DISCHARGED = "01";

    private static final String LAST_INTERIM = "4";
    private static final int MODIFIERS = 4;

    private final FileForm form;
    private final SegmentWriter out;
    private final OtherPayerLoop others;

    ClaimLoop(FileForm form, SegmentWriter out) {
        this.form = form;
        this.out = out;
        this.others = new OtherPayerLoop(form, out);
    }

    void write(FiledClaim claim) throws EDIStreamException {
        boolean professional = form == FileForm.PROFESSIONAL;
        out.segment(
                "CLM",
                claim.number(),
                claim.total().decimal(),
                "",
                "",
                Composite.of(claim.facility(), form.facilityQualifier(), claim.frequency()),
                professional ? "Y" : "",
                claim.acceptsAssignment() ? "A" : "C",
                claim.benefitsAssigned() ? "Y" : "N",
                "Y");
        if (!professional) {
            out.segment(
                    "DTP",
                    "434",
                    "RD8",
                    ClaimFileWriter.DAY.format(claim.from()) + "-" + ClaimFileWriter.DAY.format(claim.to()));
            out.segment(
                    "CL1", ADMISSION_TYPE, "", claim.frequency().equals(LAST_INTERIM) ? DISCHARGED : PATIENT_STATUS);
        }
        if (claim.patientPaid() != null) {
            out.segment("AMT", "F5", claim.patientPaid().decimal());
        }
        reference("G1", claim.authorisation());
        reference("F8", claim.originalReference());
        if (claim.note() != null) {
            out.segment("NTE", "ADD", claim.note());
        }
        diagnoses(claim);
        practitioner(claim.practitioner());
        for (OtherPayer other : claim.others()) {
            others.write(other);
        }
        for (int i = 0; i < claim.lines().size(); i++) {
            line(i + 1, claim, claim.lines().get(i));
        }
    }

    private void diagnoses(FiledClaim claim) throws EDIStreamException {
        List<Composite> all = new ArrayList<>();
        for (String code : claim.diagnoses()) {
            all.add(Composite.of(all.isEmpty() ? "ABK" : "ABF", code));
        }
        if (form == FileForm.PROFESSIONAL) {
            out.segment("HI", all.toArray());
            return;
        }
        out.segment("HI", all.getFirst());
        if (all.size() > 1) {
            out.segment("HI", all.subList(1, all.size()).toArray());
        }
        if (!claim.values().isEmpty()) {
            out.segment(
                    "HI",
                    claim.values().stream()
                            .map(value -> Composite.of(
                                    "BE", value.code(), "", "", value.amount().decimal()))
                            .toArray());
        }
        if (!claim.conditionCodes().isEmpty()) {
            out.segment(
                    "HI",
                    claim.conditionCodes().stream()
                            .map(code -> Composite.of("BG", code))
                            .toArray());
        }
    }

    private void practitioner(Practitioner practitioner) throws EDIStreamException {
        boolean professional = form == FileForm.PROFESSIONAL;
        out.segment(
                "NM1",
                professional ? "82" : "71",
                "1",
                practitioner.name().family(),
                practitioner.name().given(),
                "",
                "",
                "",
                "XX",
                practitioner.npi());
        out.segment("PRV", professional ? "PE" : "AT", "PXC", practitioner.taxonomy());
    }

    private void line(int number, FiledClaim claim, FiledLine line) throws EDIStreamException {
        out.segment("LX", String.valueOf(number));
        Composite procedure = procedure(line);
        String amount = line.amount().decimal();
        String units = String.valueOf(line.units());
        if (form == FileForm.PROFESSIONAL) {
            out.segment(
                    "SV1",
                    procedure,
                    amount,
                    "UN",
                    units,
                    line.placeOfService(),
                    "",
                    pointers(claim.diagnoses().size()));
        } else {
            out.segment("SV2", line.revCode(), procedure, amount, "UN", units);
        }
        out.segment("DTP", "472", "D8", ClaimFileWriter.DAY.format(line.date()));
        reference("G1", line.authorisation());
        out.segment("REF", "6R", line.control());
        if (line.practitioner() != null) {
            practitioner(line.practitioner());
        }
        for (OtherPayerLine other : line.others()) {
            others.write(line, other, procedure);
        }
    }

    private static Composite procedure(FiledLine line) {
        List<@Nullable String> parts = new ArrayList<>(List.of("HC", line.code()));
        parts.addAll(
                line.modifiers().subList(0, Math.min(MODIFIERS, line.modifiers().size())));
        return new Composite(parts);
    }

    /** A line points at the first four diagnoses: the program treats them together. */
    private static Composite pointers(int diagnoses) {
        List<@Nullable String> pointers = new ArrayList<>();
        for (int i = 1; i <= Math.min(4, diagnoses); i++) {
            pointers.add(String.valueOf(i));
        }
        return new Composite(pointers);
    }

    private void reference(String kind, @Nullable String id) throws EDIStreamException {
        if (id != null) {
            out.segment("REF", kind, id);
        }
    }
}
