package health.concord.portal.web;

import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a form leads once it is done: to a page of its own, with its own address, or back to itself. */
public final class Next {

    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    /**
     * Opens another page.
     *
     * @param htmx the request's {@code HX-Request} header: a request of htmx follows no redirect in the address line
     */
    public static RestResponse<TemplateInstance> page(String path, @Nullable String htmx) {
        return htmx == null
                ? RestResponse.ResponseBuilder.<TemplateInstance>create(SEE_OTHER)
                        .location(URI.create(path))
                        .build()
                : RestResponse.ResponseBuilder.<TemplateInstance>create(OK)
                        .header("HX-Redirect", path)
                        .build();
    }

    /** Shows this one. */
    public static RestResponse<TemplateInstance> shown(TemplateInstance page) {
        return RestResponse.ok(page);
    }

    private Next() {}
}
