package health.concord.suite.steps;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.suite.http.Answer;
import health.concord.suite.http.Api;
import health.concord.suite.http.Json;
import health.concord.suite.http.Who;
import health.concord.suite.launch.RunningSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** From coverage to the file that leaves, as the biller does it. */
public final class BillingSteps {

    /** Far enough back for every service the tests deliver. */
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    /** As long as a policy may say: the cases have fixed dates, and no payer waits for them for ever. */
    private static final int FILING_DAYS = 3650;

    private final Api bea = Who.BEA.at(Part.BILLING);

    /** A payer of the tests' own with the terms of a shipped example, so that nobody else's claims are in a batch. */
    public UUID payerLike(String example) {
        JsonNode shipped = bea.post("/payer-policies/imports", Json.of("example", example))
                .expect(201)
                .json();
        Map<String, Object> payer = Json.map(shipped.get("payer"));
        payer.keySet().removeAll(List.of("id", "createdAt", "version"));
        payer.put("code", "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        UUID id = bea.post("/payers", payer).expect(201).id();
        for (JsonNode policy : shipped.get("policies")) {
            Map<String, Object> terms = Json.map(policy.get("terms"));
            terms.put("timelyFilingDays", FILING_DAYS);
            bea.post(
                            "/payer-policies",
                            Json.of(
                                    "payer", id,
                                    "program", policy.get("program").asText(),
                                    "effectiveFrom", LONG_AGO,
                                    "terms", terms))
                    .expect(201);
        }
        return id;
    }

    /** The client's card, once billing has heard of the client. */
    public void cover(IntakeSteps.Client client, UUID payer) {
        Until.found(
                "billing to know the client",
                () -> bea.post(
                        "/coverages",
                        Json.of(
                                "client",
                                client.id(),
                                "payer",
                                payer,
                                "rank",
                                1,
                                "memberId",
                                "M" + client.id().toString().substring(24),
                                "relationship",
                                "SELF",
                                "benefitsAssigned",
                                true,
                                "effectiveFrom",
                                LONG_AGO)),
                answer -> answer.status() == 201);
    }

    public void authorise(IntakeSteps.Client client, UUID payer, String service, int units, LocalDate from) {
        bea.post(
                        "/authorisations",
                        Json.of(
                                "client", client.id(),
                                "payer", payer,
                                "number", "A" + client.id().toString().substring(24),
                                "service", service,
                                "units", units,
                                "from", from,
                                "to", from.plusMonths(6)))
                .expect(201);
    }

    /** The services billing was told of, once there are so many with signed notes. */
    public List<JsonNode> delivered(IntakeSteps.Client client, LocalDate from, LocalDate to, int count) {
        return Until.found(
                count + " delivered services at billing",
                () -> services(client, from, to),
                services -> services.stream()
                                .filter(service -> service.get("noteSigned").asBoolean())
                                .count()
                        == count);
    }

    public List<JsonNode> services(IntakeSteps.Client client, LocalDate from, LocalDate to) {
        Answer answer = bea.get("/delivered-services?client=%s&from=%s&to=%s&limit=200", client.id(), from, to);
        return Json.stream(answer.expect(200).json().get("items")).toList();
    }

    /** A claim run over the client's weeks. */
    public JsonNode run(IntakeSteps.Client client, LocalDate from, LocalDate to) {
        return bea.post("/claim-runs", Json.of("site", IntakeSteps.SITE, "client", client.id(), "from", from, "to", to))
                .expect(201)
                .json();
    }

    public JsonNode claim(UUID claim) {
        return bea.get("/claims/%s", claim).expect(200).json();
    }

    /** Asks to send what is ready for the payer. */
    public Answer batch(UUID payer) {
        return bea.post("/batches", Json.of("payer", payer, "site", IntakeSteps.SITE));
    }

    public String file(UUID batch) {
        return bea.get("/batches/%s/file", batch).expect(200).body();
    }

    public List<JsonNode> journals(UUID claim) {
        return Json.stream(bea.get("/ledger/journals?claim=%s", claim)
                        .expect(200)
                        .json()
                        .get("items"))
                .toList();
    }

    public JsonNode trialBalance() {
        return bea.get("/ledger/trial-balance").expect(200).json();
    }

    /** Each file that has left, by name, with its size: the folder the clearinghouse collects from. */
    public Map<String, Long> outbound() {
        Path folder = RunningSuite.runDir(Part.BILLING).resolve("outbound");
        Map<String, Long> sizes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.sorted().toList()) {
                sizes.put(file.getFileName().toString(), Files.size(file));
            }
            return sizes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A claim line as people read one: date, codes, units, cents, and what holds it. */
    public static String told(JsonNode line) {
        String holds = Json.stream(line.get("holds"))
                .map(hold -> " HOLD " + hold.get("code").asText() + detail(hold))
                .sorted()
                .reduce("", String::concat);
        return "%s %s %s x%d %d%s"
                .formatted(
                        line.get("serviceDate").asText(),
                        line.path("revCode").asText(),
                        line.path("code").asText(),
                        line.get("units").asInt(),
                        line.get("amountCents").asLong(),
                        holds);
    }

    private static String detail(JsonNode hold) {
        return Optional.of(hold.path("detail").asText())
                .filter(text -> text.contains("/"))
                .map(text -> " " + text)
                .orElse("");
    }
}
