import health.concord.billing.edi.BillingProvider;
import health.concord.billing.edi.ClaimFile;
import health.concord.billing.edi.ClaimFileWriter;
import health.concord.billing.edi.Envelope;
import health.concord.billing.edi.FileForm;
import health.concord.billing.edi.FiledClaim;
import health.concord.billing.edi.FiledLine;
import health.concord.billing.edi.InterchangeReader;
import health.concord.billing.edi.PayerName;
import health.concord.billing.edi.PersonDetails;
import health.concord.billing.edi.PersonName;
import health.concord.billing.edi.PostalAddress;
import health.concord.billing.edi.Practitioner;
import health.concord.billing.edi.Receiver;
import health.concord.billing.edi.Submitter;
import health.concord.billing.edi.Subscriber;
import health.concord.billing.money.Money;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIOutputFactory;
import io.xlate.edi.stream.EDIStreamConstants.Delimiters;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Ours against the library's own, on the same bytes, in turn. */
public class X12Bench {

    private static final int CLAIMS = 2000;
    private static final int ROUNDS = 7;

    interface Work {
        long run() throws Exception;
    }

    public static void main(String[] args) throws Exception {
        ClaimFile file = file(CLAIMS);
        byte[] written = ClaimFileWriter.write(file);
        byte[] payment = payment(CLAIMS);
        Schema claims = SchemaFactory.newFactory().createSchema(X12Bench.class.getResource("/x12/837i.xml"));
        Schema remittance = SchemaFactory.newFactory().createSchema(X12Bench.class.getResource("/x12/835.xml"));
        List<String[][]> segments = segments(written);
        Ratios write = ratios(() -> ClaimFileWriter.write(file).length, () -> bareWrite(segments, claims));
        Ratios read = ratios(
                () -> InterchangeReader.read(payment).transactions().size(), () -> bareRead(payment, remittance));
        System.out.printf(
                "load %.1f, %d processors, %d rounds%n%-32s %8s %8s %8s %14s%n", Growth.load(),
                Runtime.getRuntime().availableProcessors(), ROUNDS, "speed: ours / bare StAEDI", "median", "lowest",
                "highest", "by processor");
        print("837 written (" + written.length / 1024 + " kB)", write);
        print("835 read (" + payment.length / 1024 + " kB)", read);
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"billing-x12\",\"claims\":%d,\"write\":%.3f,\"read\":%.3f,\"writeByProcessor\":%.3f,"
                        + "\"readByProcessor\":%.3f,\"load\":%.1f}%n",
                CLAIMS, median(write.clock), median(read.clock), median(write.processor), median(read.processor),
                Growth.load());
    }

    /** Speeds of ours by speeds of the bare one, sorted. */
    private record Ratios(double[] clock, double[] processor) {}

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static void print(String what, Ratios ratios) {
        System.out.printf("%-32s %8.2f %8.2f %8.2f %14.2f%n", what, median(ratios.clock), ratios.clock[0],
                ratios.clock[ROUNDS - 1], median(ratios.processor));
    }

    /** The first rounds only warm up; who begins changes from round to round. */
    private static Ratios ratios(Work ours, Work bare) throws Exception {
        Ratios ratios = new Ratios(new double[ROUNDS], new double[ROUNDS]);
        for (int round = -3; round < ROUNDS; round++) {
            long[] b = round % 2 == 0 ? null : time(bare);
            long[] a = time(ours);
            b = b == null ? time(bare) : b;
            if (round >= 0) {
                ratios.clock[round] = (double) b[0] / a[0];
                ratios.processor[round] = (double) b[1] / a[1];
            }
        }
        Arrays.sort(ratios.clock);
        Arrays.sort(ratios.processor);
        return ratios;
    }

    /** Nanoseconds by the clock, and of this thread on a processor. */
    private static long[] time(Work work) throws Exception {
        System.gc();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long before = threads.getCurrentThreadCpuTime();
        if (work.run() == 0) {
            throw new IllegalStateException("nothing was done");
        }
        return new long[] {System.nanoTime() - began, threads.getCurrentThreadCpuTime() - before};
    }

    private static long bareRead(byte[] file, Schema schema) throws Exception {
        long events = 0;
        try (EDIStreamReader reader = EDIInputFactory.newFactory().createEDIStreamReader(new ByteArrayInputStream(file))) {
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                if (event == EDIStreamEvent.START_TRANSACTION) {
                    reader.setTransactionSchema(schema);
                } else if (event == EDIStreamEvent.ELEMENT_DATA) {
                    events += reader.getText().length();
                }
            }
        }
        return events;
    }

    private static long bareWrite(List<String[][]> segments, Schema schema) throws Exception {
        EDIOutputFactory factory = EDIOutputFactory.newFactory();
        factory.setProperty(Delimiters.DATA_ELEMENT, '*');
        factory.setProperty(Delimiters.SEGMENT, '~');
        factory.setProperty(Delimiters.COMPONENT_ELEMENT, ':');
        factory.setProperty(Delimiters.REPETITION, '^');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EDIStreamWriter writer = factory.createEDIStreamWriter(out, StandardCharsets.US_ASCII.name());
        writer.setControlSchema(SchemaFactory.newFactory().getControlSchema("X12", new String[] {"00501"}));
        writer.startInterchange();
        for (String[][] segment : segments) {
            writer.writeStartSegment(segment[0][0]);
            for (int i = 1; i < segment.length; i++) {
                if (segment[i].length == 0) {
                    writer.writeEmptyElement();
                } else if (segment[i].length == 1) {
                    writer.writeElement(segment[i][0]);
                } else {
                    writer.writeStartElement();
                    for (String component : segment[i]) {
                        writer.writeComponent(component);
                    }
                    writer.endElement();
                }
            }
            writer.writeEndSegment();
            if (segment[0][0].equals("ST")) {
                writer.setTransactionSchema(schema);
            }
        }
        writer.endInterchange();
        writer.close();
        return out.size();
    }

    private static List<String[][]> segments(byte[] file) {
        List<String[][]> segments = new ArrayList<>();
        for (String text : new String(file, StandardCharsets.US_ASCII).split("~")) {
            String[] elements = text.strip().split("\\*", -1);
            String[][] segment = new String[elements.length][];
            for (int i = 0; i < elements.length; i++) {
                boolean plain = elements[0].equals("ISA");
                segment[i] = elements[i].isEmpty()
                        ? new String[0]
                        : plain ? new String[] {elements[i]} : elements[i].split(":", -1);
            }
            segments.add(segment);
        }
        return segments;
    }

    static ClaimFile file(int claims) {
        PostalAddress address = new PostalAddress("100 HARBOR STREET", null, "NEW YORK", "NY", "100040001");
        PersonDetails details = new PersonDetails(address, LocalDate.of(1991, 7, 4), "F");
        List<FiledClaim> filed = new ArrayList<>();
        for (int i = 1; i <= claims; i++) {
            String number = "C%09d".formatted(i);
            List<FiledLine> lines = new ArrayList<>();
            for (int day = 0; day < 3; day++) {
                lines.add(new FiledLine(
                        number + "L" + (day + 1),
                        LocalDate.of(2026, 3, 2).plusDays(2L * day),
                        "H0015",
                        List.of("HF"),
                        "0906",
                        null,
                        1,
                        Money.ofCents(25_000),
                        null,
                        null,
                        List.of()));
            }
            filed.add(new FiledClaim(
                    number,
                    new Subscriber(new PersonName("RIVERA", "JORDAN"), "XYZ123456", "GRP9", "P", null, "CI", details),
                    new PayerName("COMMERCIAL ALLIANCE HEALTH", "COMMA1"),
                    null,
                    "89",
                    "1",
                    true,
                    true,
                    null,
                    "A-77",
                    null,
                    List.of("F1020", "F331"),
                    List.of(),
                    List.of(),
                    null,
                    new Practitioner(new PersonName("OKAFOR", "GRACE"), "1888000001", "2084P0800X"),
                    lines,
                    List.of()));
        }
        return new ClaimFile(
                FileForm.INSTITUTIONAL,
                new Envelope(1, LocalDateTime.of(2026, 3, 9, 9, 0), "005010X223A2", true),
                new Submitter("CONCORD IOP", "CONCORD01", "BILLING OFFICE", "2125550100"),
                new Receiver("DEMO CLEARINGHOUSE", "CLEAR01"),
                new BillingProvider("HARBOR STREET IOP", "1999000007", "261QR0405X", "990000001", address),
                filed);
    }

    static byte[] payment(int claims) {
        StringBuilder text = new StringBuilder(
                "ISA*00*          *00*          *ZZ*CLEAR01        *ZZ*CONCORD01      *260310*0900*^*00501*000000077*0*T*:~"
                        + "GS*HP*CLEAR01*CONCORD01*20260310*0900*77*X*005010X221A1~ST*835*0001~");
        int segments = 7;
        text.append("BPR*I*").append(600L * claims).append("*C*ACH*CCP*01*888999777*DA*24681012*1935665544**01*111333555*DA*144444*20260320~")
                .append("TRN*1*T1*1935665544~DTM*405*20260320~N1*PR*COMMERCIAL ALLIANCE HEALTH~N1*PE*HARBOR*XX*1999000007~LX*1~");
        for (int i = 1; i <= claims; i++) {
            String number = "C%09d".formatted(i);
            text.append("CLP*").append(number).append("*1*750*600*0*12*ICN").append(i).append("*89*1~")
                    .append("NM1*QC*1*RIVERA*JORDAN****MI*XYZ123456~");
            segments += 2;
            for (int day = 1; day <= 3; day++) {
                text.append("SVC*HC:H0015:HF*250*200*0906*1~DTM*472*2026030").append(2 * day)
                        .append("~CAS*CO*45*50~REF*6R*").append(number).append('L').append(day).append("~");
                segments += 4;
            }
        }
        text.append("SE*").append(segments + 1).append("*0001~GE*1*77~IEA*1*000000077~");
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
