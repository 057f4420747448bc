package health.concord.matching.group;

import java.util.Objects;
import health.concord.matching.profile.Cycle;
import health.concord.matching.profile.Composition;
import health.concord.matching.profile.GroupProfile.Admission;
import health.concord.matching.rule.Membership;
import health.concord.matching.rule.Model;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group; when it meets and who sits in it is the scheduling service's to say. */
public record GroupView(
        UUID id,
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
        @Nullable Integer costPerSessionCents,
        @Nullable String curriculum,
        @Nullable Cycle cycle,
        List<Composition> composition,
        @Nullable String room,
        boolean retired,
        long version) {

    static GroupView of(ClinicalGroup group) {
        var p = group.profile();
        return new GroupView(
                p.id(),
                group.site(),
                p.title(),
                p.model(),
                p.leaders(),
                p.leaderCompetencies(),
                p.sizeMin(),
                p.sizeMax(),
                p.viable(),
                p.membership(),
                p.entryDates(),
                p.minutes(),
                p.weeks(),
                p.stages(),
                p.themes(),
                p.population(),
                p.language(),
                p.telehealth(),
                p.admission(),
                group.agreementVersion(),
                p.costCents(),
                group.curriculum(),
                p.cycle(),
                Objects.requireNonNullElse(p.composition(), List.of()),
                group.room(),
                group.retired(),
                group.version());
    }
}
