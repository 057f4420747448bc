package health.concord.commons.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Turns every failure into a {@link Problem}. No exception text, class name or rejected value gets out: a value may be
 * health information.
 */
class ProblemMappers {

    /** As long as the wait for a connection was: by then a burst is over, or it goes on. */
    private static final int RETRY_AFTER_SECONDS = 5;

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    RestResponse<Problem> refusal(ProblemException e) {
        return answer(Problem.of(e));
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e) {
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(v -> new FieldError(fieldOf(v), v.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return answer(Problem.of(Problems.invalid(errors)));
    }

    /** The path without the method and the body parameter's name: callers know fields, not Java. */
    private static String fieldOf(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        boolean ofParameter = nodes.size() > 1 && nodes.get(0).getKind() == jakarta.validation.ElementKind.METHOD;
        boolean insideBody = nodes.size() > 2;
        List<Path.Node> shown = ofParameter ? nodes.subList(insideBody ? 2 : 1, nodes.size()) : nodes;
        if (ofParameter && !insideBody) {
            String name = shown.get(0).getName();
            return switch (name) {
                case "key" -> "Idempotency-Key";
                case "ifMatch" -> HttpHeaders.IF_MATCH;
                default -> name;
            };
        }
        StringBuilder path = new StringBuilder();
        for (Path.Node node : shown) {
            if (node.isInIterable() && node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                if (!path.isEmpty()) {
                    path.append('.');
                }
                path.append(node.getName());
            }
        }
        return path.toString();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(MismatchedInputException e) {
        return unreadableField(e);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(JsonProcessingException e) {
        return e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? unreadableField(mapping)
                : answer(Problem.of(
                        ProblemType.MALFORMED, "The body is not well-formed JSON" + at(e) + ". Nothing was stored."));
    }

    private static RestResponse<Problem> unreadableField(JsonMappingException e) {
        String field = fieldOf(e.getPath());
        return answer(Problem.of(Problems.invalid(field.isEmpty() ? "body" : field, adviceFor(e))));
    }

    private static String adviceFor(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "is not a field of this request; leave it out";
        }
        if (e instanceof InvalidFormatException invalid
                && invalid.getTargetType().isEnum()) {
            return Arrays.stream(invalid.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "must be " + kindOf(mismatch.getTargetType());
        }
        return "could not be read; see the contract for its form";
    }

    private static String kindOf(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "a text";
            case "int", "Integer", "long", "Long", "short", "Short" -> "a whole number";
            case "double", "Double", "BigDecimal" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "UUID" -> "an id (UUID)";
            case "LocalDate" -> "a date such as 2026-03-02";
            case "LocalTime" -> "a time such as 09:00";
            case "OffsetDateTime", "Instant", "ZonedDateTime" -> "a time with offset such as 2026-03-02T09:00:00-05:00";
            case "List", "ArrayList", "Set", "HashSet", "Collection" -> "a list";
            default -> "of the form that the contract gives";
        };
    }

    private static String fieldOf(List<JsonMappingException.Reference> path) {
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.toString();
    }

    private static String at(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    RestResponse<Problem> stale() {
        return answer(Problem.of(ProblemType.STALE, "Read it again, look at what changed, and send your change anew."));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<Problem> unauthenticated() {
        return RestResponse.ResponseBuilder.<Problem>create(401)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .entity(Problem.of(
                        ProblemType.UNAUTHENTICATED, "Send a valid access token that was issued for this service."))
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e) {
        return answer(
                Problem.of(ProblemType.FORBIDDEN, "Ask an administrator if your work needs it. Nothing was changed."));
    }

    @ServerExceptionMapper
    RestResponse<Problem> notFound(NotFoundException e) {
        return answer(Problem.of(Problems.notFound()));
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException e) {
        ProblemException refusal = causeIn(e, ProblemException.class);
        if (refusal != null) {
            return refusal(refusal);
        }
        JsonProcessingException json = causeIn(e, JsonProcessingException.class);
        if (json != null) {
            return json instanceof MismatchedInputException mismatch ? unreadable(mismatch) : unreadable(json);
        }
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(e);
        }
        return answer(Problem.of(ProblemType.ofStatus(status), "See the contract for what this address takes."));
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable e) {
        ProblemException refusal = causeIn(e, ProblemException.class);
        if (refusal != null) {
            return refusal(refusal);
        }
        if (causeIn(e, OptimisticLockException.class) != null || causeIn(e, StaleStateException.class) != null) {
            return stale();
        }
        if (ConnectionWait.ranOut(e)) {
            LOG.warn("no connection to the database came free in time");
            return busy();
        }
        String incident = health.concord.commons.id.Ids.next().toString();
        LOG.errorf("incident %s: %s", incident, Faults.describe(e));
        return answer(Problem.of(
                ProblemType.INTERNAL,
                "Nothing you did wrong. Try again; if it stays, tell an administrator the incident " + incident + "."));
    }

    private static RestResponse<Problem> busy() {
        return RestResponse.ResponseBuilder.<Problem>create(ProblemType.BUSY.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .entity(Problem.of(ProblemType.BUSY, "Nothing was changed. Wait a few seconds and send it again."))
                .build();
    }

    private static <E extends Throwable> @Nullable E causeIn(Throwable e, Class<E> kind) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (kind.isInstance(t)) {
                return kind.cast(t);
            }
        }
        return null;
    }

    private static RestResponse<Problem> answer(Problem problem) {
        return RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
