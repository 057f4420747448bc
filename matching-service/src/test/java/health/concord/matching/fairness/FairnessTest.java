package health.concord.matching.fairness;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FairnessTest {

    private static final String SITE = "mesa";
    /** Long ago, where no other test has requests. */
    private static final String WINDOW = "/reports/fairness%s?site=mesa&from=2019-05-01&to=2019-05-31";

    @Inject
    DataSource database;

    @BeforeEach
    void peers() {
        Peers.reset();
    }

    private void asked(int age, String language) throws SQLException {
        var request = World.request(World.snapshot(SITE).put("age", age).put("language", language));
        try (var connection = database.getConnection();
                var move = connection.prepareStatement(
                        "UPDATE placement_request SET first_asked_at = '2019-05-10T12:00:00Z' WHERE id = ?::uuid")) {
            move.setString(1, request);
            move.executeUpdate();
        }
    }

    @Test
    void countsAreShownByAttributeAndSmallOnesAreNot() throws SQLException {
        World.at(SITE);
        for (int i = 0; i < 6; i++) {
            asked(30, "en");
            asked(70, "es");
        }
        asked(30, "fr");

        var report = As.clara()
                .get(WINDOW.formatted(""))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(report.getInt("all.requests")).isGreaterThanOrEqualTo(13);
        assertThat(report.getInt("smallest")).isEqualTo(5);
        var languages = "tables.find { it.attribute == 'language' }.rows";
        assertThat(report.getBoolean(languages + ".find { it.value == 'fr' }.suppressed"))
                .isTrue();
        Object french = report.get(languages + ".find { it.value == 'fr' }.requests");
        assertThat(french).isNull();
        assertThat(report.getList(languages + ".findAll { it.suppressed }")).hasSizeGreaterThan(1);
        var ages = "tables.find { it.attribute == 'ageBand' }.rows";
        assertThat(report.getInt(ages + ".find { it.value == '65+' }.waiting")).isGreaterThanOrEqualTo(6);
        assertThat(report.getFloat(ages + ".find { it.value == '65+' }.medianDays"))
                .isGreaterThan(1000);

        var csv = As.clara()
                .get(WINDOW.formatted("/csv"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).startsWith("attribute,value,suppressed,requests").contains("language,fr,yes,,,,,,\r\n");
    }

    @Test
    void badTimesAreNamedAndOtherSitesAreAsIfMissing() {
        assertInvalid(As.clara().get("/reports/fairness?site=mesa&from=2019-05-02&to=2019-05-01"), "from");
        assertInvalid(As.clara().get("/reports/fairness?site=mesa&from=2010-05-02&to=2019-05-01"), "from");
        assertInvalid(As.clara().get("/reports/fairness?site=atlantis"), "site");
        assertProblem(As.carl().get("/reports/fairness?site=harbor"), 404, "not-found");
    }

    @Test
    void valueThatASpreadsheetWouldRunIsDefused() {
        var row = new FairnessReport.Row("=cmd(\"x\")", false, 9, 9, 0, null, null, null);
        var report = new FairnessReport(
                "mesa",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                5,
                FairnessReport.Row.suppressed("all"),
                List.of(new FairnessReport.Table("payer", List.of(row))));

        assertThat(FairnessTable.of(report)).contains("payer,\"'=cmd(\"\"x\"\")\",no,9,9,0,,,\r\n");
    }
}
