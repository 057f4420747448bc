package health.concord.billing.codingedit;

import java.io.IOException;

/** What reads a stream from front to back. */
interface Reading<S> {

    void read(S in) throws IOException;
}
