package health.concord.commons.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The three answers of a success. */
public final class Answers {

    private Answers() {}

    /** 200 with the version as ETag. */
    public static <T> RestResponse<T> ok(T body, long version) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .build();
    }

    /** 201 with the new thing, where it lives and its version. */
    public static <T> RestResponse<T> created(String location, T body, long version) {
        return RestResponse.ResponseBuilder.<T>create(201)
                .location(URI.create(location))
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .entity(body)
                .build();
    }

    /** 202 for what will be done durably, and where to look how it went. */
    public static <T> RestResponse<T> accepted(String location, T body) {
        return RestResponse.ResponseBuilder.<T>create(202)
                .location(URI.create(location))
                .entity(body)
                .build();
    }
}
