import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Over the API, on the store: months of five sizes from delivered services to a sent 837, and payments of five sizes
 * posted and taken back. Sizes are gone through in turn, round after round, once everything has run warm; each month is
 * another one, so nothing is measured twice on the same rows.
 */
public class MonthBench {

    private static final int[] CLIENTS = {50, 100, 200, 350, 500};
    private static final int[] PAID = {500, 1000, 2000, 3500, 5000};
    private static final int WEEKS = 4;
    /** Rounds that only warm up. */
    private static final int WARM = 3;
    /** Rounds of months after which there are claims enough for the largest payment. */
    private static final int ENOUGH = 2;
    private static final int AT_ONCE = 8;
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Pattern CLAIM = Pattern.compile("~CLM\\*([^*]+)\\*");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Service service;
    private final Connection store;
    private final AtomicLong versions = new AtomicLong(System.nanoTime());
    private final List<String[]> people = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final Growth run = new Growth("a month of clients: 12 services each, to claims");
    private final Growth batch = new Growth("its claims: consent asked, 837 written, read back, sent and charged");
    private final Growth pay = new Growth("an 835: read, balanced, matched and posted");
    private final Growth back = new Growth("an 835 that takes back what was posted");
    private String payer = "";
    private LocalDate month;

    private MonthBench(Service service, Connection store) {
        this.service = service;
        this.store = store;
        month = LocalDate.now(ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int part = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        for (int i = 0; i < CLIENTS.length; i++) {
            CLIENTS[i] /= part;
            PAID[i] /= part;
        }
        System.out.printf("load %.1f before, %d processors, %d rounds, %s%n", Growth.load(),
                Runtime.getRuntime().availableProcessors(), rounds, Service.HEAP);
        try (Service service = Service.start();
                Connection store = service.database()) {
            new MonthBench(service, store).measure(rounds);
        }
    }

    private void measure(int rounds) throws Exception {
        payer = payer();
        people();
        long began = System.nanoTime();
        for (int warm = 0; warm < WARM; warm++) {
            month(CLIENTS[1], false);
        }
        int services = 0;
        for (int round = 0; round < Math.max(rounds, ENOUGH); round++) {
            for (int clients : CLIENTS) {
                services += month(clients, true);
            }
        }
        System.out.printf("%d services billed in %.0f s, %d claims sent; %s%n", services,
                (System.nanoTime() - began) / 1e9, sent.size(), service.heap());
        for (int round = -WARM; round < rounds; round++) {
            for (int claims : round < 0 ? new int[] {PAID[0]} : PAID) {
                // Each size has claims of its own turn; all were taken back before, so all are owed again.
                Collections.rotate(sent, claims);
                List<String> these = List.copyOf(sent.subList(0, claims));
                boolean counts = round >= 0;
                time(pay, claims, counts, () -> answer(these, false));
                time(back, claims, counts, () -> answer(these, true));
            }
        }
        run.print("billing-month", "clients");
        batch.print("billing-month", "claims");
        pay.print("billing-month", "claims");
        back.print("billing-month", "claims");
        JsonNode balance = JSON.readTree(service.get("/ledger/trial-balance"));
        System.out.printf("%ntrial balance: %d cents of debits, %d of credits; the most memory the process had: %d MB; %s%n",
                balance.get("debitCents").asLong(), balance.get("creditCents").asLong(), service.peakMegabytes(), service.heap());
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void time(Growth growth, int size, boolean counts, Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        if (counts) {
            growth.add(size, System.nanoTime() - began);
        }
    }

    /** One month before the last one: its services are told, then it is billed. */
    private int month(int clients, boolean counts) throws Exception {
        month = month.minusWeeks(WEEKS);
        int services = deliver(clients);
        String days = "\"from\":\"" + month + "\",\"to\":\"" + month.plusWeeks(WEEKS).minusDays(1) + "\"";
        time(run, clients, counts, () -> {
            JsonNode made = service.post("/claim-runs", "{\"site\":\"harbor\"," + days + "}");
            if (made.get("claims").size() != clients * WEEKS || !made.get("holds").isEmpty()) {
                throw new IllegalStateException("the run made other claims than it should: " + made.get("holds"));
            }
        });
        time(batch, clients * WEEKS, counts, () -> {
            JsonNode made = service.post("/batches", "{\"payer\":\"" + payer + "\",\"site\":\"harbor\"}");
            sentIn(made.get("id").asText(), clients * WEEKS);
        });
        return services;
    }

    private void sentIn(String made, int wanted) throws Exception {
        Matcher claims = CLAIM.matcher(new String(service.get("/batches/" + made + "/file"), StandardCharsets.US_ASCII));
        int before = sent.size();
        while (claims.find()) {
            sent.add(claims.group(1));
        }
        if (sent.size() - before != wanted) {
            throw new IllegalStateException("the batch has " + (sent.size() - before) + " claims, not " + wanted);
        }
    }

    private void answer(List<String> claims, boolean takesBack) throws Exception {
        JsonNode file = service.post("/inbound-files?name=bench.835", "application/edi-x12", Payments.of(claims, takesBack));
        if (!file.at("/transactions/0/outcome").asText().equals("APPLIED")
                || file.at("/transactions/0/text").asText().contains("unmatched")) {
            throw new IllegalStateException("the payment was not posted: " + file);
        }
    }

    /** The shipped commercial payer; the months go further back than it would let claims be sent. */
    private String payer() throws Exception {
        try (InputStream in = MonthBench.class.getResourceAsStream("/policies/comm-a.json")) {
            JsonNode example = JSON.readTree(in);
            String id = service.post("/payers", example.get("payer").toString()).get("id").asText();
            for (JsonNode policy : example.get("policies")) {
                ((ObjectNode) policy.get("terms")).put("timelyFilingDays", 3650);
                service.post("/payer-policies", ((ObjectNode) policy).put("payer", id).put("effectiveFrom", "2015-01-01").toString());
            }
            return id;
        }
    }

    private void people() throws Exception {
        List<Work> all = new ArrayList<>();
        for (int i = 0; i < CLIENTS[CLIENTS.length - 1]; i++) {
            String client = UUID.randomUUID().toString();
            String episode = UUID.randomUUID().toString();
            people.add(new String[] {client, episode});
            String member = "XYZ%06d".formatted(i);
            all.add(() -> {
                event("client.registered", "client", client, """
                        {"client":"%s","displayName":"Jordan R.","givenName":"Jordan","familyName":"Rivera",
                         "birthDate":"1991-07-04","sex":"F","language":"en","address":{"line1":"12 Elm St","line2":null,
                         "city":"New York","state":"NY","zip":"10004"}}""".formatted(client));
                event("episode.opened", "episode", episode, """
                        {"episode":"%s","client":"%s","program":"SUD","level":"2.1","openedOn":"2015-01-01",
                         "diagnoses":["F10.20"],"hoursPerWeek":9,"daysPerWeek":3,"minor":false}""".formatted(episode, client));
                service.post("/coverages", """
                        {"client":"%s","payer":"%s","rank":1,"memberId":"%s","relationship":"SELF",
                         "benefitsAssigned":true,"effectiveFrom":"2015-01-01"}""".formatted(client, payer, member));
            });
        }
        inParallel(all);
    }

    /** As scheduling's events would have left them; the events themselves are not what is measured here. */
    private int deliver(int clients) throws Exception {
        try (PreparedStatement insert = store.prepareStatement("""
                INSERT INTO delivered_service (id, session, client, episode, clinician, site, type, kind, model, program,
                       starts_at, ends_at, arrived_at, left_at, minutes_present, mode, note_signed, service_date, week_of,
                       revision, version)
                VALUES (gen_random_uuid(), gen_random_uuid(), ?::uuid, ?::uuid, gen_random_uuid(), 'harbor',
                       'GROUP_COUNSELLING', 'GROUP', 'PSYCHOEDUCATIONAL', 'SUD', ?, ?, ?, ?, 180, 'IN_PERSON', true, ?, ?, 1, 0)
                """)) {
            int services = 0;
            for (String[] person : people.subList(0, clients)) {
                for (int week = 0; week < WEEKS; week++) {
                    for (int day = 0; day < 5; day += 2, services++) {
                        LocalDate date = month.plusWeeks(week).plusDays(day);
                        var from = date.atTime(9, 0).atZone(ZONE).toOffsetDateTime();
                        insert.setString(1, person[0]);
                        insert.setString(2, person[1]);
                        insert.setObject(3, from);
                        insert.setObject(4, from.plusHours(3));
                        insert.setObject(5, from);
                        insert.setObject(6, from.plusHours(3));
                        insert.setObject(7, date);
                        insert.setObject(8, month.plusWeeks(week));
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
            return services;
        }
    }

    private void event(String type, String kind, String id, String data) throws Exception {
        service.event("""
                {"id":"%s","type":"%s","occurredAt":"2026-03-02T09:00:00-05:00",
                 "aggregate":{"type":"%s","id":"%s","version":%d},"site":"harbor","data":%s}"""
                .formatted(UUID.randomUUID(), type, kind, id, versions.incrementAndGet(), data));
    }

    private static void inParallel(List<Work> all) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> done = new ArrayList<>();
            for (Work work : all) {
                done.add(workers.submit(() -> {
                    work.run();
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
    }
}
