package health.concord.matching.planning;

import health.concord.matching.rule.Model;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What counts beside the fit when all who wait are placed together; a file that a clinical director can read. */
public record QueuePolicy(
        String version,
        LocalDate effectiveFrom,
        WorthOf worth,
        FairnessOf fairness,
        CompanyOf company,
        List<Integer> ageBands,
        SearchOf search) {

    /** The same, with nothing asked of company: for what has to be known before the others are. */
    public QueuePolicy withoutCompany() {
        var any = new CompanyOf(List.of(), new StageMix(List.of(), BigDecimal.ONE, List.of()));
        return new QueuePolicy(version, effectiveFrom, worth, fairness, any, ageBands, search);
    }

    /**
     * @param placed points for beginning at all
     * @param risk by C-SSRS band
     */
    public record WorthOf(
            BigDecimal placed,
            BigDecimal perWeekWaited,
            BigDecimal mostForWaiting,
            BigDecimal overdue,
            Map<String, BigDecimal> risk,
            BigDecimal hopelessness) {}

    /** @param most that a weight grows for a group of people that waited longer than all on average */
    public record FairnessOf(List<String> attributes, BigDecimal most) {}

    public record CompanyOf(List<Salient> neverAlone, StageMix stageMix) {}

    public record Salient(String attribute, List<String> values) {}

    /** @param mostShare of a group's seats for people in one of these stages */
    public record StageMix(List<String> values, BigDecimal mostShare, List<Model> exceptIn) {}

    public record SearchOf(int times, int stepsARound, long plans, int newGroups) {}
}
