package health.concord.billing.inbound;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import health.concord.billing.edi.InterchangeReader;
import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be relied on is refused whole, with segment and position, and nothing of it is stored. */
@QuarkusTest
class HostileFilesTest {

    @TempDir
    static Path folder;

    @Inject
    Store store;

    @Test
    void aFileThatCannotBeReliedOnLeavesNothingBehind() {
        SentClaim claim = SentClaim.caseOne();
        String text = text(claim);
        String before = stored();

        Map<String, String> hostile = new LinkedHashMap<>();
        hostile.put(text.replace("*00501*", "*00401*"), "ISA (segment 1)");
        hostile.put(text.replace("005010X221A1", "004010X091A1"), "ST (segment 3)");
        hostile.put(text.replace("ST*835*", "ST*834*"), "ST (segment 3)");
        hostile.put(text.replace("RIVERA", "RIV\u00c9RA"), "NM1 (segment 12)");
        hostile.put(text.replace("RIVERA", "RIV\u0000RA"), "NM1 (segment 12)");
        hostile.put(text.replace("*750*600*", "*7,50*600*"), "CLP (segment 10)");
        hostile.put(text.replace("*750*600*", "*99999999999999999999*600*"), "CLP (segment 10)");
        hostile.put(text.replace("SE*11*", "SE*12*"), "SE (segment 13)");
        hostile.put(text.replace("IEA*1*000000077", "IEA*1*000000078"), "IEA (segment 15)");
        hostile.put(text.substring(0, text.indexOf("SE*")), "(segment 13)");
        hostile.put("", "file");
        hostile.forEach((file, place) -> {
            Response answer = Inbound.send("hostile.835", file.getBytes(StandardCharsets.ISO_8859_1));
            if (file.isEmpty()) {
                answer.then().statusCode(400);
                return;
            }
            assertProblem(answer, 422, "refused");
            answer.then().body("code", is("EDI_REFUSED")).body("detail", containsString(place));
        });

        assertThat(stored()).isEqualTo(before);
        claim.claim().body("state", is("SENT"));
        Inbound.send("whole.835", text.getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(201);
        claim.claim().body("state", is("PAID"));
    }

    @Test
    void aFileThatIsTooLongIsRefusedWhereItGoesTooFar() throws IOException {
        String before = stored();
        String whole = new String(
                Inbound.remittance(Inbound.trace(), "0", "CLP*C1*4*750*0*0*12*ICN1*89*1"), StandardCharsets.US_ASCII);
        String head = whole.substring(0, whole.indexOf("SE*"));
        String segment = "REF*EA*0123456789~";
        long ends = head.chars().filter(one -> one == '~').count();
        long place = ends + (InterchangeReader.LONGEST - head.length()) / segment.length() + 1;
        Path file = Files.writeString(folder.resolve("long.835"), head);
        String some = segment.repeat(100_000);
        while (Files.size(file) <= InterchangeReader.LONGEST) {
            Files.writeString(file, some, StandardOpenOption.APPEND);
        }

        Response answer = As.anew(As.bea())
                .contentType("application/edi-x12")
                .queryParam("name", "long.835")
                .body(file.toFile())
                .post("/inbound-files");

        assertProblem(answer, 422, "refused")
                .body("code", is("EDI_REFUSED"))
                .body(
                        "detail",
                        is("REF (segment " + place + ") goes beyond byte " + InterchangeReader.LONGEST
                                + ", the last that a file may have. Nothing was stored."));
        assertThat(stored()).isEqualTo(before);
    }

    private static String text(SentClaim claim) {
        return new String(
                Inbound.remittance(
                        Inbound.trace(),
                        "600",
                        "CLP*" + claim.number() + "*1*750*600*0*12*ICN" + claim.number() + "*89*1",
                        "CAS*CO*45*150",
                        "NM1*QC*1*RIVERA*JORDAN****MI*XYZ123456"),
                StandardCharsets.ISO_8859_1);
    }

    private String stored() {
        return store.text(
                "SELECT (SELECT count(*) FROM inbound_file) || '/' || (SELECT count(*) FROM remittance) || '/'"
                        + " || (SELECT count(*) FROM remitted_claim) || '/' || (SELECT count(*) FROM journal)");
    }
}
