package health.concord.portal.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a client does through a one-time link. */
@ApplicationScoped
public class ClientForms {

    private static final int INVALID = 400;
    private static final int UNAUTHENTICATED = 401;
    private static final int CLOSED = 409;
    private static final int CHANGED = 412;

    @Inject
    @RestClient
    FormClient client;

    @ConfigProperty(name = "concord.peers.answer-within")
    Duration limit;

    public FormAnswer<ClientForm> open(FormKey key) {
        return answer(client.form(key.link(), key.code()));
    }

    public FormAnswer<ClientForm> save(FormKey key, long version, Map<String, Object> answers) {
        return answer(client.save(key.link(), key.code(), "\"" + version + "\"", new SaveAnswers(answers)));
    }

    public FormAnswer<ClientForm.Received> submit(FormKey key) {
        return answer(client.submit(key.link(), key.code()));
    }

    private <T> FormAnswer<T> answer(Uni<T> question) {
        return question.ifNoItem()
                .after(limit)
                .fail()
                .map(value -> (FormAnswer<T>) new FormAnswer.Given<>(value))
                .onFailure()
                .recoverWithItem(failure -> new FormAnswer.Refused<>(reason(failure)))
                .await()
                .indefinitely();
    }

    private static FormAnswer.Reason reason(Throwable failure) {
        return failure instanceof WebApplicationException answered
                ? switch (answered.getResponse().getStatus()) {
                    case UNAUTHENTICATED -> FormAnswer.Reason.WRONG;
                    case CLOSED -> FormAnswer.Reason.CLOSED;
                    case CHANGED -> FormAnswer.Reason.CHANGED;
                    case INVALID -> FormAnswer.Reason.INVALID;
                    default -> FormAnswer.Reason.DOWN;
                }
                : FormAnswer.Reason.DOWN;
    }
}
