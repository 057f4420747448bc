package health.concord.launcher;

import java.util.Map;

/** Where the parts of a running suite are, and who vouches for callers. */
public record SuiteAddresses(Map<Part, String> urls, String issuer) {

    public SuiteAddresses {
        urls = Map.copyOf(urls);
    }

    /** The base URL of a part, without a slash at the end. */
    public String url(Part part) {
        String url = urls.get(part);
        if (url == null) {
            throw new IllegalArgumentException(part.code() + " does not run");
        }
        return url;
    }
}
