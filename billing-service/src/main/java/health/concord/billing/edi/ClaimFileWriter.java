package health.concord.billing.edi;

import io.xlate.edi.stream.EDIStreamException;
import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Writes an 837 (billing.md section 2). Counts and hierarchy are derived as it goes, so they cannot disagree with what
 * is written; the same file is always the same bytes.
 */
public final class ClaimFileWriter {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("yyMMdd");
    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HHmm");
    static final String TRANSACTION = "0001";

    private final ClaimFile file;
    private final SegmentWriter out;
    private final ClaimLoop claims;
    private int level;

    private ClaimFileWriter(ClaimFile file, SegmentWriter out) {
        this.file = file;
        this.out = out;
        this.claims = new ClaimLoop(file.form(), out);
    }

    /**
     * @return the file in US-ASCII
     * @throws EdiRefused when a claim cannot be written as the schema wants it; nothing of the file may be used then
     */
    public static byte[] write(ClaimFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SegmentWriter out = new SegmentWriter(bytes)) {
            new ClaimFileWriter(file, out).write();
        } catch (EDIStreamException e) {
            throw new IllegalStateException("the 837 could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void write() throws EDIStreamException {
        Envelope envelope = file.envelope();
        String control = "%09d".formatted(envelope.control());
        String group = String.valueOf(envelope.control());
        String day = DAY.format(envelope.at());
        String minute = MINUTE.format(envelope.at());
        out.segment(
                "ISA",
                "00",
                " ".repeat(10),
                "00",
                " ".repeat(10),
                "ZZ",
                "%-15s".formatted(file.submitter().id()),
                "ZZ",
                "%-15s".formatted(file.receiver().id()),
                SHORT_DAY.format(envelope.at()),
                minute,
                "^",
                "00501",
                control,
                "0",
                envelope.test() ? "T" : "P",
                ":");
        out.segment(
                "GS",
                "HC",
                file.submitter().id(),
                file.receiver().id(),
                day,
                minute,
                group,
                "X",
                envelope.implementation());
        out.beginTransaction(file.form(), TRANSACTION, envelope.implementation());
        out.segment("BHT", "0019", "00", control, day, minute, "CH");
        parties();
        for (FiledClaim claim : file.claims()) {
            claim(claim);
        }
        out.endTransaction(TRANSACTION);
        out.segment("GE", "1", group);
        out.segment("IEA", "1", control);
    }

    private void parties() throws EDIStreamException {
        organisation("41", file.submitter().name(), "46", file.submitter().id());
        out.segment(
                "PER", "IC", file.submitter().contact(), "TE", file.submitter().phone());
        organisation("40", file.receiver().name(), "46", file.receiver().id());
        BillingProvider provider = file.provider();
        out.segment("HL", String.valueOf(++level), "", "20", "1");
        out.segment("PRV", "BI", "PXC", provider.taxonomy());
        organisation("85", provider.name(), "XX", provider.npi());
        address(provider.address());
        out.segment("REF", "EI", provider.taxId());
    }

    private void claim(FiledClaim claim) throws EDIStreamException {
        Subscriber subscriber = claim.subscriber();
        Patient patient = claim.patient();
        out.segment("HL", String.valueOf(++level), "1", "22", patient == null ? "0" : "1");
        out.segment(
                "SBR",
                subscriber.responsibility(),
                patient == null ? "18" : "",
                subscriber.groupNumber(),
                "",
                subscriber.secondaryReason(),
                "",
                "",
                "",
                subscriber.filingIndicator());
        person("IL", subscriber.name(), subscriber.memberId());
        details(subscriber.details());
        organisation("PR", claim.payer().name(), "PI", claim.payer().id());
        if (patient != null) {
            out.segment("HL", String.valueOf(level + 1), String.valueOf(level), "23", "0");
            level++;
            out.segment("PAT", patient.relationship());
            person("QC", patient.name(), null);
            details(patient.details());
        }
        claims.write(claim);
    }

    private void organisation(String kind, String name, String qualifier, String id) throws EDIStreamException {
        out.segment("NM1", kind, "2", name, "", "", "", "", qualifier, id);
    }

    private void person(String kind, PersonName name, @Nullable String memberId) throws EDIStreamException {
        out.segment("NM1", kind, "1", name.family(), name.given(), "", "", "", memberId == null ? "" : "MI", memberId);
    }

    private void details(@Nullable PersonDetails details) throws EDIStreamException {
        if (details != null) {
            address(details.address());
            out.segment("DMG", "D8", DAY.format(details.birthDate()), details.sex());
        }
    }

    private void address(PostalAddress address) throws EDIStreamException {
        out.segment("N3", address.line1(), address.line2());
        out.segment("N4", address.city(), address.state(), address.zip());
    }
}
