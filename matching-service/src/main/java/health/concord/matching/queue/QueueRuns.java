package health.concord.matching.queue;

import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.matching.planning.QueuePlanner;
import health.concord.matching.queue.QueueRunSummary.Line;
import health.concord.matching.request.WaitingPeople;
import health.concord.matching.rule.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Asking for plans of a queue, watching and stopping them. */
@ApplicationScoped
@Transactional
public class QueueRuns {

    private static final int ROUNDS_TO_SEE = 3;

    @Inject
    QueueRunRepository runs;

    @Inject
    QueueProposalRepository proposals;

    @Inject
    QueueInputs inputs;

    @Inject
    QueueWork work;

    @Inject
    WaitingPeople waiting;

    @Inject
    RuleSets ruleSets;

    @Inject
    QueuePolicies policies;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    QueueRunView create(RunQueue asked) {
        caller.requireSite(sites.require("site", asked.site()).code());
        checkRequests(asked);
        if (runs.anyUnderWayAt(asked.site())) {
            throw Problems.of(
                    ProblemType.CONFLICT,
                    "RUN_UNDER_WAY",
                    "The queue of this site is being planned. Wait, or stop that.");
        }
        refuseWhatCannotBe(asked);
        var seed = asked.seed() == null ? ThreadLocalRandom.current().nextLong(1L << 53) : asked.seed();
        var run = new QueueRun(Ids.next(), asked, seed, caller.id(), clock.instant());
        runs.persistAndFlush(run);
        work.plan(run.id());
        audit.record("queue-run.asked", "queue-run", run.id(), Map.of("site", run.site()));
        return view(run);
    }

    QueueRunView stop(UUID id) {
        var run = runs.lock(id);
        if (run == null || !caller.maySee(run.site())) {
            throw Problems.notFound();
        }
        run.stop(clock.instant());
        runs.flush();
        audit.record("queue-run.stopped", "queue-run", id, Map.of("site", run.site()));
        return view(run);
    }

    QueueRunView get(UUID id) {
        var run = visible(id);
        if (!caller.isService()) {
            audit.record("queue-run.read", "queue-run", id, Map.of("site", run.site()));
        }
        return view(run);
    }

    Page<QueueRunSummary> list(@Nullable String site, PageRequest page) {
        var found = runs.pageAt(askedFor(site), page.afterId(), page.fetch());
        return Page.of(found, page, Line::id, run -> QueueRunSummary.of(run, sites.zone(run.site())));
    }

    Page<ProposalView> proposals(UUID id, PageRequest page) {
        var run = visible(id);
        if (!caller.isService()) {
            audit.record("queue-run.proposals-read", "queue-run", id, Map.of("site", run.site()));
        }
        var zone = sites.zone(run.site());
        return Page.of(
                proposals.pageOf(id, page.afterId(), page.fetch()),
                page,
                QueueProposal::id,
                proposal -> ProposalView.of(proposal, zone));
    }

    private void checkRequests(RunQueue asked) {
        var all = new ArrayList<UUID>(asked.mustPlace());
        asked.keepApart().forEach(all::addAll);
        var strangers = new HashSet<>(all.isEmpty() ? List.of() : waiting.notWaiting(asked.site(), all));
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < asked.mustPlace().size(); i++) {
            if (strangers.contains(asked.mustPlace().get(i))) {
                errors.add(new FieldError("mustPlace[" + i + "]", "is no request that waits at this site"));
            }
        }
        for (int i = 0; i < asked.keepApart().size(); i++) {
            var apart = asked.keepApart().get(i);
            for (int j = 0; j < apart.size(); j++) {
                if (strangers.contains(apart.get(j))) {
                    errors.add(
                            new FieldError("keepApart[" + i + "][" + j + "]", "is no request that waits at this site"));
                } else if (apart.indexOf(apart.get(j)) < j) {
                    errors.add(new FieldError("keepApart[" + i + "][" + j + "]", "is named twice; leave it out"));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    /**
     * Those who must be placed, without all the others, over what was open when someone was last matched here: what is
     * impossible even so is refused at once. Company is left out of it: others may come.
     */
    private void refuseWhatCannotBe(RunQueue asked) {
        if (asked.mustPlace().isEmpty()) {
            return;
        }
        var openings = waiting.lastOpenings(asked.site());
        if (openings == null) {
            return;
        }
        var input = inputs.of(
                asked.site(),
                openings,
                one -> asked.mustPlace().contains(one.request()),
                asked.keepApart(),
                asked.mustPlace());
        var policy = policies.version(input.policy()).withoutCompany();
        var planner = QueuePlanner.of(input, ruleSets.version(input.ruleSet()), policy);
        if (!planner.placesAllWhoMust(planner.solve(1, ROUNDS_TO_SEE, null, soFar -> true))) {
            throw Problems.refused(
                    "CANNOT_PLACE_ALL",
                    "Those who must be placed cannot all be, with the seats there are and those who are to be kept apart."
                            + " Ask for fewer, or open seats first. Nothing was stored.");
        }
    }

    private QueueRun visible(UUID id) {
        var run = runs.findById(id);
        if (run == null || !caller.maySee(run.site())) {
            throw Problems.notFound();
        }
        return run;
    }

    private QueueRunView view(QueueRun run) {
        return QueueRunView.of(run, sites.zone(run.site()));
    }

    private Collection<String> askedFor(@Nullable String site) {
        if (site == null) {
            return caller.isService() ? sites.all().stream().map(Site::code).toList() : caller.sites();
        }
        caller.requireSite(sites.require("site", site).code());
        return List.of(site);
    }
}
