package health.concord.billing.codingedit;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.World;
import health.concord.commons.digest.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quarterly files, loaded and applied by service day. The codes are of no other test. */
@QuarkusTest
class CodingEditsTest {

    @TempDir
    static Path folder;

    private static final LocalDate MONDAY = World.lastMonday();
    private static final String PAIRS = "Column 1\tColumn 2\tPrior\tEffective\tDeletion\tModifier\n";

    @Test
    void aLoadedPairHoldsTheSecondCodeUntilALaterLoadSaysOtherwise() {
        Person person = Person.coveredBy(payer("T9901", "T9902"));
        person.deliver(person.group(World.id(), MONDAY, "09:00", 60));
        person.deliver(Json.with(
                Json.with(person.group(World.id(), MONDAY, "11:00", 45), "type", "INDIVIDUAL_THERAPY"),
                "kind",
                "INDIVIDUAL"));
        person.run().body("holds", empty());

        load("PAIRS", MONDAY, PAIRS + "T9901\tT9902\t\t20200101\t*\t0\n")
                .then()
                .statusCode(201)
                .body("number", is(1))
                .body("rows", is(1));
        person.run().body("holds.code", contains("NCCI_PAIR")).body("holds.detail", contains("T9901+T9902"));

        load("PAIRS", MONDAY, PAIRS + "T9901\tT9902\t\t20200101\t*\t1\n")
                .then()
                .statusCode(201)
                .body("number", is(2));
        person.run()
                .body("holds", empty())
                .body("lines.find { it.code == 'T9902' }.modifiers", contains("59"))
                .body("lines.find { it.code == 'T9902' }.trace.rule", hasItem("NCCI_PAIR"));
    }

    @Test
    void aLimitHoldsFromItsQuarterOn() {
        Person person = Person.coveredBy(payer("T9903", "T9904"));
        person.groups(MONDAY, 2).groups(MONDAY.plusDays(2), 2);

        load("UNIT_LIMITS", MONDAY.plusDays(1), "HCPCS/CPT Code,MUE Values,Indicator\nT9903,1,2 Date of Service\n")
                .then()
                .statusCode(201);

        person.run()
                .body("holds.code", contains("MUE_EXCEEDED"))
                .body("holds.detail", contains("2/1"))
                .body(
                        "lines.findAll { it.holds.size() == 1 }.serviceDate",
                        contains(MONDAY.plusDays(2).toString()));
    }

    /** In a week of no other test. */
    @Test
    void aFileIsTriedOnOpenClaimsBeforeItIsLoaded() {
        LocalDate monday = MONDAY.minusWeeks(9);
        Person person = Person.coveredBy(payer("T9913", "T9914"));
        person.deliver(person.group(World.id(), monday, "09:00", 60));
        person.deliver(Json.with(
                Json.with(person.group(World.id(), monday, "11:00", 45), "type", "INDIVIDUAL_THERAPY"),
                "kind",
                "INDIVIDUAL"));
        run(person, monday).body("holds", empty()).body("claims", hasSize(1));
        String never = PAIRS + "T9913\tT9914\t\t20200101\t*\t0\n";
        long before = known();

        attempt(monday, monday, never)
                .body("clients", is(1))
                .body("lines", is(2))
                .body("held", is(1))
                .body("freed", is(0))
                .body("items.code", contains("T9914"))
                .body("items.change", contains("HELD"))
                .body("items[0].client", is(person.client()))
                .body("items[0].comes.code", contains("NCCI_PAIR"))
                .body("items[0].comes.detail", contains("T9913+T9914"))
                .body("more", is(false));
        attempt(monday, monday.plusDays(1), never).body("lines", is(2)).body("items", empty());
        assertThat(known()).isEqualTo(before);
        run(person, monday).body("holds", empty());

        load("PAIRS", monday, never).then().statusCode(201);
        int held = run(person, monday)
                .body("holds.code", contains("NCCI_PAIR"))
                .extract()
                .path("lines.find { it.code == 'T9914' }.amountCents");
        attempt(monday, monday, never).body("items", empty());
        attempt(monday, monday, PAIRS + "T9913\tT9914\t\t20200101\t*\t1\n")
                .body("freed", is(1))
                .body("freedCents", is(held))
                .body("items[0].goes.code", contains("NCCI_PAIR"))
                .body("items[0].modifiers", contains("59"));
        assertProblem(tried(monday, monday, never, 2), 422, "refused").body("code", is("PARTS_MISSING"));
        assertProblem(tried(monday, monday, "no table", 1), 422, "refused").body("code", is("EDIT_FILE_REFUSED"));
        assertInvalid(tried(monday.plusDays(100), monday, never, 1), "to");
    }

    private static ValidatableResponse run(Person person, LocalDate monday) {
        return As.anew(As.bea())
                .body(Json.with(
                        Json.with(person.runRequest(), "from", monday.toString()),
                        "to",
                        monday.plusDays(6).toString()))
                .post("/claim-runs")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse attempt(LocalDate monday, LocalDate effectiveFrom, String table) {
        return tried(monday, effectiveFrom, table, 1).then().statusCode(200);
    }

    private static Response tried(LocalDate from, LocalDate effectiveFrom, String table, int parts) {
        return As.bea()
                .contentType("text/tab-separated-values")
                .queryParam("kind", "PAIRS")
                .queryParam("form", "INSTITUTIONAL")
                .queryParam("effectiveFrom", effectiveFrom.toString())
                .queryParam("parts", parts)
                .queryParam("site", Person.SITE)
                .queryParam("from", from.toString())
                .queryParam("to", effectiveFrom.plusDays(6).toString())
                .body(table.getBytes(StandardCharsets.US_ASCII))
                .post("/coding-edit-previews");
    }

    @Test
    void aBadFileIsRefusedWholeWithItsLine() {
        long before = known();

        load("PAIRS", MONDAY, PAIRS + "T9901\tT9902\t\t20200101\t*\t0\nT9901\tT99\t\t20200101\t*\t0\n")
                .then()
                .statusCode(422)
                .body("code", is("EDIT_FILE_REFUSED"))
                .body("detail", containsString("Line 3 has no procedure code in column 2"));

        assertThat(known()).isEqualTo(before);
        assertInvalid(
                As.anew(As.ada())
                        .contentType("text/csv")
                        .queryParam("kind", "PAIRS")
                        .queryParam("form", "STATEMENT")
                        .queryParam("effectiveFrom", MONDAY.toString())
                        .queryParam("name", "x.csv")
                        .body("x")
                        .post("/coding-edits"),
                "form");
    }

    @Test
    void aRepeatedPairIsRefusedAndNothingOfItsFileStays() {
        long before = known();

        load("PAIRS", MONDAY, PAIRS + "T9905\tT9906\t\t20200101\t*\t0\n".repeat(2))
                .then()
                .statusCode(422)
                .body("detail", containsString("lines 2 to 3"));

        assertThat(known()).isEqualTo(before);
    }

    @Test
    void partsHoldOnceAllAreThere() throws IOException {
        Person person = Person.coveredBy(payer("T9907", "T9908"));
        LocalDate day = MONDAY.plusDays(1);
        person.groups(day, 1);
        person.deliver(Json.with(
                Json.with(person.group(World.id(), day, "11:00", 45), "type", "INDIVIDUAL_THERAPY"),
                "kind",
                "INDIVIDUAL"));

        String key = World.id();
        byte[] second = archive("T9909\tT9908");
        String id = part(key, day, 2, second)
                .then()
                .statusCode(201)
                .body("part", is(2))
                .body("parts", is(2))
                .body("rows", is(1))
                .body("standing", is("WAITS_FOR_PARTS"))
                .extract()
                .path("id");
        person.run().body("holds", empty());
        part(key, day, 2, second).then().statusCode(201).body("id", is(id));
        part(key, day, 2, archive("T9910\tT9908")).then().statusCode(422);

        part(World.id(), day, 1, archive("T9907\tT9908")).then().statusCode(201).body("standing", is("HOLDS"));
        As.bea().get("/coding-edits/" + id).then().body("standing", is("HOLDS"));
        person.run().body("holds.detail", contains("T9907+T9908"));
        assertInvalid(part(World.id(), day, 3, archive("T9907\tT9908")), "part");
    }

    /** One as CMS publishes it may be longer than any other request, and is not held in memory. */
    @Test
    void anArchiveLongerThanOtherRequestsIsTaken() throws IOException {
        byte[] workbook = new byte[20 << 20];
        new Random(7).nextBytes(workbook);
        byte[] table = (PAIRS + "T9911\tT9912\t\t20200101\t*\t1\n").getBytes(StandardCharsets.US_ASCII);
        byte[] archive = Archives.of("f1.xlsx", workbook, "f1.txt", table);

        part(World.id(), MONDAY.minusDays(2), 1, archive)
                .then()
                .statusCode(201)
                .body("rows", is(1))
                .body("sha256", is(Sha256.hex(archive)));
        assertProblem(
                As.anew(As.bea())
                        .contentType("application/json")
                        .body(file(archive))
                        .post("/payers"),
                413,
                "too-large");
        assertProblem(
                As.anew(As.ada())
                        .contentType("application/zip")
                        .queryParam("kind", "PAIRS")
                        .queryParam("form", "INSTITUTIONAL")
                        .queryParam("effectiveFrom", MONDAY.toString())
                        .queryParam("name", "bomb.zip")
                        .body(Archives.bomb("bomb.txt", 1 << 24))
                        .post("/coding-edits"),
                422,
                "refused");
    }

    private static byte[] archive(String pair) throws IOException {
        byte[] table = (PAIRS + pair + "\t\t20200101\t*\t0\n").getBytes(StandardCharsets.US_ASCII);
        return Archives.of("part.xlsx", new byte[10], "part.txt", table);
    }

    private static Response part(String key, LocalDate from, int part, byte[] archive) {
        return As.ada()
                .header("Idempotency-Key", key)
                .contentType("application/zip")
                .queryParam("kind", "PAIRS")
                .queryParam("form", "INSTITUTIONAL")
                .queryParam("effectiveFrom", from.toString())
                .queryParam("name", "part.zip")
                .queryParam("part", part)
                .queryParam("parts", 2)
                .body(file(archive))
                .post("/coding-edits");
    }

    /** The client writes bodies to its log, byte by byte where it has them as an array. */
    private static File file(byte[] content) {
        try {
            return Files.write(folder.resolve(World.id()), content).toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long known() {
        return As.bea()
                .queryParam("limit", 200)
                .get("/coding-edits")
                .jsonPath()
                .getList("items")
                .size();
    }

    private static Response load(String kind, LocalDate from, String text) {
        return As.anew(As.ada())
                .contentType("text/csv")
                .queryParam("kind", kind)
                .queryParam("form", "INSTITUTIONAL")
                .queryParam("effectiveFrom", from.toString())
                .queryParam("name", "edits.csv")
                .body(text)
                .post("/coding-edits");
    }

    private static String payer(String group, String individual) {
        return World.payer("mcd-n", terms -> {
            terms.remove("perDiem");
            ArrayNode codes = terms.putArray("serviceCodes");
            code(codes.addObject(), "GROUP_COUNSELLING", group);
            code(codes.addObject(), "INDIVIDUAL_THERAPY", individual);
            ObjectNode fees = (ObjectNode) terms.get("feeSchedule");
            fees.put(group, 6_000).put(individual, 12_000);
            terms.putArray("procedurePairs");
        });
    }

    private static void code(ObjectNode row, String type, String code) {
        row.put("type", type)
                .put("code", code)
                .put("basis", "SESSION")
                .put("minMinutes", 1)
                .put("revCode", "0915");
    }
}
