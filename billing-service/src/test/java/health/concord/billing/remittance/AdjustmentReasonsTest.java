package health.concord.billing.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an adjustment goes, and what would have prevented it (billing.md section 2). */
class AdjustmentReasonsTest {

    private static final AdjustmentReasons REASONS =
            new AdjustmentReasons(JsonMapper.builder().findAndAddModules().build());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PR, 1, PATIENT, PATIENT_SHARE, -",
                "PR, 2, PATIENT, PATIENT_SHARE, -",
                "PR, 3, PATIENT, PATIENT_SHARE, -",
                "CO, 45, CONTRACTUAL, CONTRACT, -",
                "CO, 16, DENIAL, FIX, CLIENT_DETAILS_MISSING",
                "CO, 97, DENIAL, BUNDLING, BUNDLED",
                "CO, 197, DENIAL, AUTHORISATION, AUTH_MISSING",
                "CO, 50, DENIAL, MEDICAL_NECESSITY, CERT_MISSING",
                "CO, 29, DENIAL, TIMELY_FILING, TIMELY_FILING",
                "CO, 22, DENIAL, COORDINATION, ELIGIBILITY_CHECK",
                "CO, 18, DENIAL, DUPLICATE, ONE_SERVICE_ONE_CLAIM",
                "OA, 18, DENIAL, DUPLICATE, ONE_SERVICE_ONE_CLAIM",
                "PI, 97, DENIAL, BUNDLING, BUNDLED",
                "OA, 23, NONE, OTHER_PAYER, -",
                "PR, 27, PATIENT, ELIGIBILITY, COVERAGE_MISSING",
                "PR, 999, PATIENT, OTHER, -",
                "CO, 999, DENIAL, OTHER, -"
            })
    void eachReasonHasItsWay(String group, String code, AdjustmentReasons.Route route, String category, String rule) {
        AdjustmentReasons.Reason reason = REASONS.of(group, code);

        assertThat(reason.route()).isEqualTo(route);
        assertThat(reason.category()).isEqualTo(category);
        assertThat(reason.preventedBy()).isEqualTo(rule);
    }
}
