package health.concord.billing.edi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loops 2320, 2330 and 2430: what earlier payers answered, segment by segment. */
class SecondaryClaimFileTest {

    @Test
    void theFirstPayersAnswerStandsAtTheClaimAndAtEachLine() {
        List<String> segments = written(ClaimFiles.institutional(SecondaryFiles.institutional()));

        assertThat(segments)
                .contains("SBR*S*18*******MC", "CLM*C000000009*750***89:A:1**A*Y*Y")
                .containsSequence(
                        "SBR*P*18*GRP9******CI",
                        "AMT*D*450",
                        "OI***Y***Y",
                        "NM1*IL*1*RIVERA*JORDAN****MI*XYZ123",
                        "NM1*PR*2*COMMERCIAL ALLIANCE HEALTH*****PI*COMMA1",
                        "REF*F8*ICN1",
                        "LX*1",
                        "SV2*0906*HC:H0015*250*UN*1",
                        "DTP*472*D8*20260302",
                        "REF*6R*C000000009L1",
                        "SVD*COMMA1*100*HC:H0015*0906*1",
                        "CAS*CO*45*50",
                        "CAS*PR*1*100",
                        "DTP*573*D8*20260320",
                        "AMT*EAF*100",
                        "LX*2")
                .containsSequence(
                        "SVD*COMMA1*160*HC:H0015*0906*1",
                        "CAS*CO*45*50",
                        "CAS*PR*2*40",
                        "DTP*573*D8*20260320",
                        "AMT*EAF*40");
    }

    @Test
    void onAProfessionalClaimTheAnswerHasNoRevenueCode() {
        assertThat(written(ClaimFiles.professional(SecondaryFiles.professional())))
                .containsSequence(
                        "SVD*COMMA1*80.05*HC:H0005**1",
                        "CAS*CO*45*20.43",
                        "CAS*PR*2*20.02",
                        "DTP*573*D8*20260320",
                        "AMT*EAF*20.02");
    }

    @Test
    void anAnswerToTheClaimAsAWholeHasItsReasonsSixToASegment() {
        assertThat(written(ClaimFiles.institutional(SecondaryFiles.byClaim())))
                .containsSequence(
                        "SBR*P*18*GRP9******CI",
                        "CAS*CO*45*90**253*2**131*2**237*2**24*2**42*1",
                        "CAS*CO*A2*1",
                        "CAS*PR*2*50",
                        "AMT*D*100",
                        "AMT*EAF*50",
                        "OI***Y***Y",
                        "NM1*IL*1*RIVERA*JORDAN****MI*XYZ123",
                        "NM1*PR*2*COMMERCIAL ALLIANCE HEALTH*****PI*COMMA1",
                        "DTP*573*D8*20260320",
                        "REF*F8*ICN1",
                        "LX*1")
                .noneMatch(segment -> segment.startsWith("SVD"));
    }

    @Test
    void aThirdPayerSeesWhatBothBeforeItAnswered() {
        assertThat(written(ClaimFiles.institutional(SecondaryFiles.tertiary())))
                .contains("SBR*T********MC", "SBR*P*18*GRP9******CI", "SBR*S*19*******CI", "OI***N***Y")
                .containsSequence(
                        "SVD*COMMA1*160*HC:H0015:HQ*0906*1",
                        "CAS*CO*45*50",
                        "CAS*PR*2*40",
                        "DTP*573*D8*20260320",
                        "AMT*EAF*40",
                        "SVD*SECND*25*HC:H0015:HQ*0906*1",
                        "CAS*OA*23*210",
                        "CAS*PR*2*15",
                        "DTP*573*D8*20260403",
                        "AMT*EAF*15");
    }

    @Test
    void medicareIsToldWhyItPaysSecondAndWhatThePatientPaid() {
        assertThat(written(ClaimFiles.professional(MedicareSecond.professional())))
                .containsSubsequence("SBR*S*18***12****MB", "AMT*F5*20.05", "REF*G1*AUTH2ND", "SBR*P*18*GRP9******CI");
        assertThat(written(ClaimFiles.institutional(MedicareSecond.institutional())))
                .containsSubsequence(
                        "SBR*S*18*******MA",
                        "REF*G1*AUTH2ND",
                        "HI*ABK:F1020",
                        "HI*BE:12:::450*BE:FC:::20",
                        "SBR*P*18*GRP9******CI");
    }

    @Test
    void anAnswerThatDoesNotAccountForTheChargeIsRefused() {
        String whole = text(ClaimFiles.institutional(SecondaryFiles.institutional()));

        assertThatThrownBy(() -> read(whole.replaceFirst("CAS\\*PR\\*2\\*40~", "CAS*PR*2*41~")))
                .isInstanceOf(EdiRefused.class)
                .hasMessageContaining("SVD (segment")
                .hasMessageContaining("does not account for the charge of its line");
        assertThatThrownBy(() -> read(whole.replace("AMT*D*450~", "AMT*D*451~")))
                .isInstanceOf(EdiRefused.class)
                .hasMessageContaining("does not account for its total");
    }

    private static List<String> written(ClaimFile file) {
        return List.of(text(file).split("~"));
    }

    private static String text(ClaimFile file) {
        return new String(ClaimFileWriter.write(file), StandardCharsets.US_ASCII);
    }

    private static ClaimFile read(String file) {
        return ClaimFileReader.read(file.getBytes(StandardCharsets.US_ASCII), FileForm.INSTITUTIONAL);
    }
}
