package health.concord.portal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.RedirectionException;
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

    /**
     * Opens a form's page anew once what it asks for is done: the page then asks the services in one round, and loading
     * it again sends nothing again. Htmx follows there and takes its part of that page.
     *
     * @param notDone why it was not done; null where it was
     * @return the same, where it was not done and the page is shown with it
     * @throws RedirectionException where it was done
     */
    public static String again(String path, @Nullable String notDone) {
        if (notDone == null) {
            throw new RedirectionException(SEE_OTHER, URI.create(path));
        }
        return notDone;
    }

    /** Shows this one. */
    public static RestResponse<TemplateInstance> shown(TemplateInstance page) {
        return RestResponse.ok(page);
    }

    private Next() {}
}
