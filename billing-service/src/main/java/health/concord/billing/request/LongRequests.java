package health.concord.billing.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.commons.digest.Sha256;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Idempotency for requests that must ask another service on the way, or bring a file that takes long to read. The usual
 * kind runs in one transaction with its stored answer; these may not, since nothing is waited for inside one. The same caller, key and body find
 * what the first one made; another body is 422; a key still at work is 409; a refused request leaves its key free.
 */
@ApplicationScoped
public class LongRequests {

    @Inject
    RequestKeys keys;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper mapper;

    /**
     * @param work makes the thing with this id; when a server died over it, it is called again with the same id
     * @return the id of what was made, now or the first time
     */
    @Transactional(Transactional.TxType.NEVER)
    public UUID once(String key, Object request, Consumer<UUID> work) {
        LongRequest.Key mine = new LongRequest.Key(caller.id(), key);
        RequestKeys.Begun begun = keys.begin(mine, hash(request));
        if (!begun.done()) {
            try {
                work.accept(begun.result());
            } catch (RuntimeException e) {
                keys.release(mine);
                throw e;
            }
            keys.finish(mine);
        }
        return begun.result();
    }

    private String hash(Object request) {
        try {
            MessageDigest digest = Sha256.begin();
            digest.update(request.getClass().getName().getBytes(StandardCharsets.UTF_8));
            digest.update(mapper.writeValueAsBytes(request));
            return Sha256.hex(digest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the request could not be hashed", e);
        }
    }
}
