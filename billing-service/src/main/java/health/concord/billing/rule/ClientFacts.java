package health.concord.billing.rule;

import health.concord.billing.delivery.Program;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.SiteKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything the rules look at for one client at one site, over whole weeks.
 *
 * @param today for timely filing
 * @param services of whole weeks, Monday to Sunday
 * @param standing holds that lie on everything of this client, for example for a missing birth date
 * @param stays in a partial hospitalization program
 * @param edits loaded code pairs and unit limits that hold on these days
 * @param told under which authorisations services were told to payers before
 */
public record ClientFacts(
        UUID client,
        SiteKind siteKind,
        LocalDate today,
        List<WorkedService> services,
        List<Cover> covers,
        List<PolicyVersion> policies,
        List<EpisodeFact> episodes,
        List<AuthorisedUnits> authorisations,
        List<Hold> standing,
        List<OtherStay> stays,
        Set<Waiver> waivers,
        List<CodingEdits> edits,
        List<ToldUnder> told) {

    /** The same facts under other code pairs and unit limits. */
    public ClientFacts under(List<CodingEdits> others) {
        return new ClientFacts(
                client,
                siteKind,
                today,
                services,
                covers,
                policies,
                episodes,
                authorisations,
                standing,
                stays,
                waivers,
                others,
                told);
    }

    Optional<Cover> coverOn(LocalDate day) {
        return covers.stream()
                .filter(cover -> cover.isInForce(day))
                .min(Comparator.comparingInt(Cover::rank).thenComparing(Cover::coverage));
    }

    /** The payer's policy for the program on that day; one for any program serves where there is none of its own. */
    Optional<PolicyVersion> policyOn(UUID payer, Program program, LocalDate day) {
        return policies.stream()
                .filter(policy -> policy.payer().equals(payer) && policy.isInForce(day))
                .filter(policy -> policy.program() == program || policy.program() == Program.ANY)
                .min(Comparator.comparing(policy -> policy.program() == Program.ANY));
    }

    Optional<EpisodeFact> episode(UUID id) {
        return episodes.stream().filter(episode -> episode.id().equals(id)).findFirst();
    }

    /** The program of the episode that was open on the day, the one opened last where there are several. */
    Optional<Program> programOfRecord(LocalDate day) {
        return episodes.stream()
                .filter(episode -> episode.isOpen(day))
                .max(Comparator.comparing(EpisodeFact::openedOn).thenComparing(EpisodeFact::id))
                .map(EpisodeFact::program);
    }
}
