import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.DeserializationFeature;
import health.concord.billing.delivery.Program;
import health.concord.billing.delivery.ServiceKind;
import health.concord.billing.delivery.ServiceMode;
import health.concord.billing.delivery.ServiceType;
import health.concord.billing.edi.InterchangeReader;
import health.concord.billing.edi.Remittance;
import health.concord.billing.policy.PolicyTerms;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.SiteKind;
import health.concord.billing.rule.BillingRules;
import health.concord.billing.rule.ClientFacts;
import health.concord.billing.rule.Cover;
import health.concord.billing.rule.EpisodeFact;
import health.concord.billing.rule.WorkedService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How time grows with the number of clients, and with the size of a payment. */
public class MonthBench {

    private static final int ROUNDS = 5;
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    interface Size {
        long run(int size) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        PolicyTerms terms = terms();
        grow("month of clients to lines", new int[] {50, 100, 200, 350, 500}, size -> month(size, terms));
        grow("835 read and balanced", new int[] {500, 1000, 2000, 3500, 5000}, MonthBench::payment);
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                "heap used %d MB of %d MB%n",
                (memory.totalMemory() - memory.freeMemory()) >> 20, memory.maxMemory() >> 20);
    }

    private static void grow(String what, int[] sizes, Size work) throws Exception {
        double[] x = new double[sizes.length];
        double[] y = new double[sizes.length];
        System.out.println(what);
        for (int i = 0; i < sizes.length; i++) {
            for (int warm = 0; warm < 2; warm++) {
                work.run(sizes[i]);
            }
            long best = Long.MAX_VALUE;
            long made = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long began = System.nanoTime();
                made = work.run(sizes[i]);
                best = Math.min(best, System.nanoTime() - began);
            }
            x[i] = Math.log(sizes[i]);
            y[i] = Math.log(best);
            System.out.printf("  %6d  %8.1f ms  %8d made%n", sizes[i], best / 1e6, made);
        }
        double[] fit = fit(x, y);
        System.out.printf("  growth exponent %.2f ± %.2f%n", fit[0], fit[1]);
        System.out.printf("{\"bench\":\"billing-month\",\"what\":\"%s\",\"exponent\":%.3f}%n", what, fit[0]);
    }

    private static double[] fit(double[] x, double[] y) {
        int n = x.length;
        double mx = 0;
        double my = 0;
        for (int i = 0; i < n; i++) {
            mx += x[i] / n;
            my += y[i] / n;
        }
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < n; i++) {
            sxx += (x[i] - mx) * (x[i] - mx);
            sxy += (x[i] - mx) * (y[i] - my);
        }
        double slope = sxy / sxx;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double off = y[i] - my - slope * (x[i] - mx);
            rest += off * off;
        }
        return new double[] {slope, Math.sqrt(rest / (n - 2) / sxx)};
    }

    private static long month(int clients, PolicyTerms terms) {
        UUID payer = new UUID(0, 1);
        LocalDate from = LocalDate.of(2026, 3, 2);
        long lines = 0;
        for (int client = 0; client < clients; client++) {
            UUID episode = new UUID(2, client);
            List<WorkedService> services = new ArrayList<>();
            for (int week = 0; week < 4; week++) {
                for (int day = 0; day < 3; day++) {
                    LocalDate date = from.plusWeeks(week).plusDays(2L * day);
                    var begin = date.atTime(9, 0).atZone(ZONE).toInstant();
                    services.add(new WorkedService(new UUID(client, services.size()), episode, ServiceType.GROUP_COUNSELLING, ServiceKind.GROUP,
                            Program.SUD, date, begin, begin.plusSeconds(180 * 60), 180, ServiceMode.IN_PERSON, true));
                }
            }
            lines += BillingRules.assess(new ClientFacts(new UUID(1, client), SiteKind.FREESTANDING, LocalDate.of(2026, 4, 6), services,
                            List.of(new Cover(new UUID(3, client), payer, 1, from, null)),
                            List.of(new PolicyVersion(new UUID(0, 5), payer, Program.SUD, 1, from, null, terms)),
                            List.of(new EpisodeFact(episode, Program.SUD, from, null, true, List.of())), List.of(), List.of(), List.of(), Set.of()))
                    .lines()
                    .size();
        }
        return lines;
    }

    private static long payment(int claims) {
        Remittance payment = (Remittance) InterchangeReader.read(bytes(claims)).transactions().getFirst();
        if (!payment.imbalances().isEmpty()) {
            throw new IllegalStateException("it does not balance");
        }
        return payment.claims().size();
    }

    private static byte[] bytes(int claims) {
        StringBuilder text = new StringBuilder(
                "ISA*00*          *00*          *ZZ*CLEAR01        *ZZ*CONCORD01      *260310*0900*^*00501*000000077*0*T*:~"
                        + "GS*HP*CLEAR01*CONCORD01*20260310*0900*77*X*005010X221A1~ST*835*0001~BPR*I*" + 600L * claims
                        + "*C*ACH************20260320~TRN*1*T1*1935665544~N1*PR*PAYER~LX*1~");
        for (int i = 1; i <= claims; i++) {
            text.append("CLP*C").append(i).append("*1*750*600*0*12*I").append(i).append("*89*1~CAS*CO*45*150~NM1*QC*1*R*J~");
        }
        return text.append("SE*").append(3L * claims + 6).append("*0001~GE*1*77~IEA*1*000000077~").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static PolicyTerms terms() throws Exception {
        ObjectMapper mapper = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        JsonNode example = mapper.readTree(MonthBench.class.getResourceAsStream("/policies/comm-a.json"));
        return mapper.treeToValue(example.get("policies").get(0).get("terms"), PolicyTerms.class);
    }
}
