package health.concord.intake.answering;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.intake.client.Clients;
import health.concord.intake.response.AnsweredBy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a client does through a link. Link and code stand in for a login: without the right ones nothing is told, not
 * even whether there is such a link.
 */
@ApplicationScoped
public class Forms {

    private static final String CLIENT = "client";

    @Inject
    AnswerLinkRepository links;

    @Inject
    Drafts drafts;

    @Inject
    Clients clients;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @ConfigProperty(name = "concord.intake.links.help")
    String help;

    public FormView read(@Nullable String link, @Nullable String code) {
        return with(link, code, open -> view(open, drafts.of(open)));
    }

    public FormView save(
            @Nullable String link, @Nullable String code, @Nullable String ifMatch, @Nullable SaveAnswers request) {
        return with(link, code, open -> {
            if (request == null) {
                throw Problems.invalid("body", "is needed");
            }
            return view(open, drafts.save(drafts.of(open), ifMatch, request.answers(), CLIENT));
        });
    }

    public FormReceived submit(@Nullable String link, @Nullable String code) {
        return with(link, code, open -> {
            ResponseDraft draft = drafts.of(open);
            AnsweredBy by = open.kind() == LinkKind.TABLET ? AnsweredBy.TABLET : AnsweredBy.LINK;
            drafts.submit(draft, clients.today(draft.site()), by, CLIENT);
            open.used(clock.instant());
            audit.record("answer-link.used", "answer-link", open.id(), Map.of("draft", draft.id()));
            return new FormReceived(clock.instant(), help);
        });
    }

    /** Counting a wrong code must outlast the refusal, so it has a transaction of its own. */
    private <T> T with(@Nullable String link, @Nullable String code, Function<AnswerLink, T> step) {
        if (link == null || code == null) {
            throw refused();
        }
        LinkSecret secret = new LinkSecret(link, code);
        UUID known = QuarkusTransaction.requiringNew().call(() -> knock(secret));
        if (known == null) {
            throw refused();
        }
        return QuarkusTransaction.joiningExisting().call(() -> {
            AnswerLink open = links.alone(secret.linkDigest()).orElseThrow(Forms::refused);
            if (!open.isOpen(clock.instant())) {
                throw Problems.of(
                        ProblemType.WRONG_STATE,
                        "LINK_CLOSED",
                        "This form is closed. Ask for a new link if you need it.");
            }
            return step.apply(open);
        });
    }

    private @Nullable UUID knock(LinkSecret secret) {
        AnswerLink link = links.alone(secret.linkDigest()).orElse(null);
        if (link == null) {
            return null;
        }
        boolean wasOpen = link.state() == LinkState.OPEN;
        if (link.opensWith(secret) && link.state() != LinkState.LOCKED) {
            return link.id();
        }
        if (wasOpen) {
            audit.record("answer-link.refused", "answer-link", link.id(), Map.of("state", link.state()));
        }
        return null;
    }

    private FormView view(AnswerLink link, ResponseDraft draft) {
        return FormView.of(drafts.view(draft), drafts.instrument(draft).questionnaire(), link, help);
    }

    private static RuntimeException refused() {
        return Problems.of(ProblemType.UNAUTHENTICATED, "The link or its code is not right.");
    }
}
