import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.LedgerQueries;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Balances asked of a ledger that grows to a million entries: the plan of each query with what it read, and how its time
 * grows. The entries are laid into the store directly, spread over claims, clients, two payers and two sites as in life:
 * a charge, a payment with its contractual part, and one claim in twenty still open.
 */
public class LedgerBench {

    private static final int[] ENTRIES = {100_000, 200_000, 400_000, 700_000, 1_000_000};
    private static final int PER_CLAIM = 5;
    private static final int CLAIMS_PER_CLIENT = 40;
    private static final int ROUNDS = 7;
    private static final String SITES = "'harbor,mesa'";
    private static final String ACCOUNTS =
            Arrays.stream(Account.values()).map(Account::name).collect(Collectors.joining(",", "'", "'"));

    public static void main(String[] arguments) throws Exception {
        System.out.printf("load %.1f before, %d processors%n", Growth.load(), Runtime.getRuntime().availableProcessors());
        try (Service service = Service.start();
                Connection store = service.database()) {
            Map<String, Growth> growths = new LinkedHashMap<>();
            Map<String, String> plans = new LinkedHashMap<>();
            int before = 0;
            for (int entries : ENTRIES) {
                load(store, before / PER_CLAIM, entries / PER_CLAIM);
                before = entries;
                for (Map.Entry<String, String> query : queries().entrySet()) {
                    plans.put(query.getKey(), plan(store, query.getValue()));
                    measure(growths.computeIfAbsent(query.getKey(), Growth::new), entries, () -> run(store, query.getValue()));
                }
                measure(growths.computeIfAbsent("GET /ledger/trial-balance", Growth::new), entries,
                        () -> service.get("/ledger/trial-balance"));
                measure(growths.computeIfAbsent("GET /ledger/aged-receivables", Growth::new), entries,
                        () -> service.get("/ledger/aged-receivables"));
            }
            plans.forEach((name, plan) -> System.out.printf("%n%s, a million entries: EXPLAIN (ANALYZE, BUFFERS)%n%s", name, plan));
            growths.values().forEach(growth -> growth.print("billing-ledger", "entries"));
        }
    }

    /** The service's own queries, with values in place of parameters. */
    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("balance of a claim", LedgerQueries.OF_CLAIM.replace(":id", id(1, 77)).replace(":account", "'AR_PAYER'"));
        queries.put("balance of a client", LedgerQueries.OF_CLIENT.replace(":id", id(2, 7)).replace(":account", "'AR_PAYER'"));
        queries.put("trial balance", LedgerQueries.TOTALS.replace(":sites", SITES).replace(":accounts", ACCOUNTS));
        queries.put("owed by payers, by age",
                LedgerQueries.OWED.formatted("payer").replace(":sites", SITES).replace(":account", "'AR_PAYER'"));
        return queries;
    }

    private static String id(int kind, int number) {
        return "'%08d-0000-7000-8000-%012d'".formatted(kind, number);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void measure(Growth growth, int size, Work work) throws Exception {
        for (int round = -2; round < ROUNDS; round++) {
            long began = System.nanoTime();
            work.run();
            if (round >= 0) {
                growth.add(size, System.nanoTime() - began);
            }
        }
    }

    private static void run(Connection store, String query) throws SQLException {
        try (Statement sql = store.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private static String plan(Connection store, String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Statement sql = store.createStatement();
                ResultSet rows = sql.executeQuery("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) " + query)) {
            while (rows.next()) {
                plan.append("  ").append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    /** Past the checks of single rows, which are for what people and payers do. */
    private static void load(Connection store, int from, int to) throws SQLException {
        String claim = "('00000001-0000-7000-8000-' || lpad(c::text, 12, '0'))::uuid";
        String client = "('00000002-0000-7000-8000-' || lpad((c / " + CLAIMS_PER_CLIENT + ")::text, 12, '0'))::uuid";
        String payer = "('00000003-0000-7000-8000-' || lpad((c % 2)::text, 12, '0'))::uuid";
        String site = "CASE WHEN c % 3 = 0 THEN 'mesa' ELSE 'harbor' END";
        String claims = " FROM generate_series(" + from + ", " + (to - 1) + ") AS c";
        try (Statement sql = store.createStatement()) {
            sql.execute("SET session_replication_role = replica");
            for (String kind : new String[] {"CHARGE", "REMITTANCE"}) {
                sql.execute("INSERT INTO journal (id, kind, site, claim, occurred_on, posted_at, posted_by, idempotency_key,"
                        + " body_hash) SELECT gen_random_uuid(), '" + kind + "', " + site + ", " + claim
                        + ", date '2020-01-01' + c / 100, now(), 'bench', '" + kind + "' || c, 'x'" + claims
                        + (kind.equals("CHARGE") ? "" : " WHERE c % 20 <> 0"));
            }
            // A charge of two entries; what was paid takes three, and one claim in twenty waits.
            String these = " WHERE c >= " + from + " AND c < " + to;
            entries(sql, "CHARGE", "AR_PAYER', 'DEBIT", 75_000, payer, client, these);
            entries(sql, "CHARGE", "REVENUE', 'CREDIT", 75_000, payer, client, these);
            entries(sql, "REMITTANCE", "CASH', 'DEBIT", 60_000, payer, client, these);
            entries(sql, "REMITTANCE", "CONTRACTUAL', 'DEBIT", 15_000, payer, client, these);
            entries(sql, "REMITTANCE", "AR_PAYER', 'CREDIT", 75_000, payer, client, these);
            sql.execute("SET session_replication_role = origin");
            sql.execute("VACUUM ANALYZE journal");
            sql.execute("VACUUM ANALYZE journal_entry");
        }
    }

    private static void entries(
            Statement sql, String kind, String accountAndSide, int cents, String payer, String client, String these)
            throws SQLException {
        sql.execute("INSERT INTO journal_entry (id, journal, account, side, cents, site, payer, client, claim)"
                + " SELECT gen_random_uuid(), j.id, '" + accountAndSide + "', " + cents + ", j.site, " + payer + ", "
                + client + ", j.claim FROM (SELECT *, substr(idempotency_key, " + (kind.length() + 1)
                + ")::int AS c FROM journal WHERE kind = '" + kind + "') j" + these);
    }
}
