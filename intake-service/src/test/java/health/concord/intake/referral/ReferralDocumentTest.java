package health.concord.intake.referral;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferralDocumentTest {

    private static final String MARK = "Documentmark";

    @Inject
    Store store;

    @Test
    void attachedDocumentIsReadBackAndStandsSealed() throws IOException {
        String referral = referral();
        byte[] pdf = pdf(false);

        Response made = attach(Api.partner("riverside"), referral, "application/pdf", "letter.pdf", pdf);
        made.then()
                .statusCode(201)
                .body("name", equalTo("letter.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(pdf.length));
        String path = "/referrals/" + referral + "/documents";

        Response read = Api.as("clara").get(path + "/" + made.path("id"));
        read.then()
                .statusCode(200)
                .contentType(startsWith("application/pdf"))
                .header("Content-Disposition", startsWith("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"));
        assertThat(read.asByteArray()).isEqualTo(pdf);
        byte[] stored = store.query(
                        "SELECT content FROM referral_document_content WHERE document_id = '" + made.path("id") + "'",
                        row -> row.getBytes(1))
                .getFirst();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", MARK);
        assertThat(store.auditOf(UUID.fromString(referral)))
                .contains("referral.document-attached", "referral.document-read");
    }

    @Test
    void imagesAreTaken() throws IOException {
        String referral = referral();

        attach(Api.as("ines"), referral, "image/png", "scan.png", image("png"))
                .then()
                .statusCode(201);
        attach(Api.as("ines"), referral, "image/jpeg", "scan.jpg", image("jpeg"))
                .then()
                .statusCode(201);

        Api.as("ines")
                .get("/referrals/" + referral + "/documents")
                .then()
                .body("mediaType", contains("image/png", "image/jpeg"));
    }

    @Test
    void contentDecidesWhatADocumentIs() throws IOException {
        String referral = referral();
        byte[] png = image("png");
        Api ines = Api.as("ines");

        assertInvalid(attach(ines, referral, "application/pdf", "x", png), "body");
        assertInvalid(attach(ines, referral, "image/png", "x", pdf(false)), "body");
        assertInvalid(attach(ines, referral, "image/png", "x", Arrays.copyOf(png, png.length / 2)), "body");
        assertInvalid(attach(ines, referral, "application/pdf", "x", "%PDF-1.7 nothing".getBytes()), "body");
        assertInvalid(attach(ines, referral, "application/pdf", "x", pdf(true)), "body");
        assertProblem(attach(ines, referral, "text/html", "x", "<script>".getBytes()), 415, "unsupported-media");
        assertInvalid(attach(ines, referral, "image/png", " ", png), "name");
        Api.as("ines").get("/referrals/" + referral + "/documents").then().body("$", empty());
    }

    @Test
    void tooLargeIsRefused() throws IOException {
        byte[] large = Arrays.copyOf(pdf(false), ReferralDocuments.LARGEST + 1);

        assertProblem(attach(Api.as("ines"), referral(), "application/pdf", "x", large), 413, "too-large");
    }

    @Test
    void partnerSeesOnlyWhatItUploadedItself() throws IOException {
        String referral = referral();
        String ours = attach(Api.as("ines"), referral, "image/png", "ours.png", image("png"))
                .path("id");
        String theirs = attach(Api.partner("riverside"), referral, "image/png", "theirs.png", image("png"))
                .path("id");
        String path = "/referrals/" + referral + "/documents";
        Api riverside = Api.partner("riverside");

        riverside.get(path).then().statusCode(200).body("id", contains(theirs));
        riverside.get(path + "/" + theirs).then().statusCode(200);
        assertProblem(riverside.get(path + "/" + ours), 404, "not-found");
        Api lakeside = Api.partner("lakeside");
        assertProblem(lakeside.get(path), 404, "not-found");
        assertProblem(lakeside.get(path + "/" + theirs), 404, "not-found");
        assertProblem(attach(lakeside, referral, "image/png", "x", image("png")), 404, "not-found");
        for (String who : List.of("sam", "bea", "olu")) {
            assertProblem(Api.as(who).get(path + "/" + ours), 403, "forbidden");
        }
        assertProblem(Api.as("carl").get(path + "/" + ours), 404, "not-found");
        assertProblem(riverside.get("/referrals/" + referral() + "/documents/" + theirs), 404, "not-found");
    }

    @Test
    void sameKeyAttachesOnce() throws IOException {
        String referral = referral();
        byte[] png = image("png");
        String key = UUID.randomUUID().toString();

        Response first = attach(Api.as("ines"), referral, "image/png", "a", png, key);
        Response again = attach(Api.as("ines"), referral, "image/png", "a", png, key);

        assertThat(again.asString()).isEqualTo(first.asString());
        assertProblem(attach(Api.as("ines"), referral, "image/jpeg", "a", image("jpeg"), key), 422, "key-reused");
    }

    private static String referral() {
        return Api.partner("riverside")
                .create("/referrals", Bodies.partnerReferral())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response attach(Api api, String referral, String type, String name, byte[] content) {
        return attach(api, referral, type, name, content, UUID.randomUUID().toString());
    }

    private static Response attach(Api api, String referral, String type, String name, byte[] content, String key) {
        return api.request()
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("text/html", ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .header("Idempotency-Key", key)
                .queryParam("name", name)
                .body(content)
                .post("/referrals/" + referral + "/documents");
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] pdf(boolean encrypted) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(MARK);
            if (encrypted) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
