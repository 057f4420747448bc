package health.concord.matching.group;

import health.concord.matching.profile.Cycle;
import health.concord.matching.profile.Composition;
import health.concord.matching.profile.GroupProfile.Admission;
import health.concord.matching.rule.Membership;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet.ModelDefaults;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A description with the model's defaults in the places that were left out. */
record Described(
        String site,
        String title,
        Model model,
        List<UUID> leaders,
        List<String> leaderCompetencies,
        int sizeMin,
        int sizeMax,
        int viable,
        Membership membership,
        List<LocalDate> entryDates,
        int minutes,
        int weeks,
        List<String> stages,
        List<String> themes,
        List<String> population,
        String language,
        boolean telehealth,
        List<Admission> admission,
        @Nullable String agreementVersion,
        @Nullable Integer costCents,
        @Nullable String curriculum,
        @Nullable Cycle cycle,
        List<Composition> composition,
        @Nullable String room) {

    static Described of(DescribeGroup asked, ModelDefaults defaults) {
        var sizeMax = or(asked.sizeMax(), defaults.sizeMax());
        // A small group is small by intent: the model's usual least size is no reason to refuse it.
        var sizeMin = or(asked.sizeMin(), Math.min(defaults.sizeMin(), sizeMax));
        return new Described(
                asked.site(),
                asked.title(),
                asked.model(),
                asked.leaders(),
                asked.leaderCompetencies(),
                sizeMin,
                sizeMax,
                or(asked.viable(), Math.min(sizeMin, sizeMax)),
                asked.membership() == null ? defaults.membership() : asked.membership(),
                asked.entryDates().stream().sorted().toList(),
                or(asked.minutes(), defaults.minutes()),
                or(asked.weeks(), defaults.weeks()),
                asked.stages(),
                asked.themes(),
                asked.population(),
                asked.language(),
                Boolean.TRUE.equals(asked.telehealth()),
                asked.admission(),
                asked.agreementVersion(),
                asked.costPerSessionCents(),
                asked.curriculum(),
                asked.cycle(),
                asked.composition(),
                asked.room());
    }

    private static int or(@Nullable Integer asked, int otherwise) {
        return asked == null ? otherwise : asked;
    }
}
