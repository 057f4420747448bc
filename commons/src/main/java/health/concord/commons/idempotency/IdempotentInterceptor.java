package health.concord.commons.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.commons.digest.Sha256;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Wraps {@link Idempotent} methods, inside authorisation and validation: only good requests reach it. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
class IdempotentInterceptor {

    static final String HEADER = "Idempotency-Key";

    @Inject
    AnswerStore answers;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper mapper;

    private final Map<Method, Integer> keyPositions = new ConcurrentHashMap<>();

    @AroundInvoke
    Object inOneTransaction(InvocationContext call) {
        return QuarkusTransaction.joiningExisting().call(() -> answerOnce(call));
    }

    private Object answerOnce(InvocationContext call) throws Exception {
        String key = keyOf(call);
        String who = caller.id();
        String hash = hashOf(call);
        if (!answers.lock(who, key)) {
            throw Problems.of(ProblemType.IN_FLIGHT, "Wait a moment, then send it again with the same key.");
        }
        StoredAnswer stored = answers.find(who, key);
        if (stored == null) {
            RestResponse<?> answer = (RestResponse<?>) call.proceed();
            answers.keep(who, key, hash, stored(answer));
            return answer;
        }
        if (!stored.requestHash().equals(hash)) {
            throw Problems.of(
                    ProblemType.KEY_REUSED, "Take a new Idempotency-Key for a new request. Nothing was changed.");
        }
        return replay(stored, call.getMethod());
    }

    private String keyOf(InvocationContext call) {
        int position = keyPositions.computeIfAbsent(call.getMethod(), IdempotentInterceptor::keyPosition);
        if (position >= 0 && call.getParameters()[position] instanceof String key) {
            return key;
        }
        throw Problems.invalid(HEADER, "is needed: send a new unique text with each new request");
    }

    /** Which parameter takes the key; reflection makes its answer anew each time, so it is asked once a method. */
    private static int keyPosition(Method method) {
        Annotation[][] annotations = method.getParameterAnnotations();
        return IntStream.range(0, annotations.length)
                .filter(i -> Arrays.stream(annotations[i])
                        .anyMatch(one -> one instanceof HeaderParam header
                                && header.value().equals(HEADER)))
                .findFirst()
                .orElse(-1);
    }

    /** Over the method and all its parameters, so that a key cannot be carried to another address. */
    private String hashOf(InvocationContext call) throws JsonProcessingException {
        MessageDigest digest = Sha256.begin();
        digest.update(call.getMethod().toGenericString().getBytes(StandardCharsets.UTF_8));
        for (Object parameter : call.getParameters()) {
            digest.update(mapper.writeValueAsBytes(parameter));
        }
        return Sha256.hex(digest);
    }

    private StoredAnswer stored(RestResponse<?> answer) throws JsonProcessingException {
        return new StoredAnswer(
                "",
                answer.getStatus(),
                answer.getLocation() == null ? null : answer.getLocation().toString(),
                answer.getHeaderString(HttpHeaders.ETAG),
                mapper.writeValueAsString(answer.getEntity()));
    }

    private RestResponse<?> replay(StoredAnswer stored, Method method) throws JsonProcessingException {
        JavaType body =
                mapper.constructType(((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0]);
        Object entity = mapper.readerFor(body)
                .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(stored.body());
        RestResponse.ResponseBuilder<Object> builder = RestResponse.ResponseBuilder.create(stored.status());
        header(builder, HttpHeaders.ETAG, stored.etag());
        if (stored.location() != null) {
            builder.location(URI.create(stored.location()));
        }
        return builder.entity(entity).build();
    }

    private static void header(RestResponse.ResponseBuilder<Object> builder, String name, @Nullable String value) {
        if (value != null) {
            builder.header(name, value);
        }
    }
}
