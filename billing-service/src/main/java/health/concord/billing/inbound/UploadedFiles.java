package health.concord.billing.inbound;

import health.concord.billing.edi.EdiRefused;
import health.concord.billing.edi.InterchangeReader;
import health.concord.billing.request.LongRequests;
import health.concord.commons.digest.Sha256;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Takes a file that a person sends, of which no more is held than need be read. */
@ApplicationScoped
class UploadedFiles {

    @Inject
    LongRequests requests;

    @Inject
    InboundFiles files;

    /** The file counts by its content: the same one sent again under a key is the same request. */
    private record Upload(String name, String sha256) {}

    InboundFileView take(String key, String name, InputStream body) throws IOException {
        byte[] content = body.readNBytes(InterchangeReader.ENOUGH);
        // Who is still sending hears no answer, so the rest is let go by; the server's own limit bounds it.
        body.transferTo(OutputStream.nullOutputStream());
        if (content.length == 0) {
            throw Problems.invalid("content", "is empty: send the file as it came");
        }
        String sha256 = Sha256.hex(content);
        try {
            requests.once(key, new Upload(name, sha256), id -> files.take(name, content));
        } catch (EdiRefused e) {
            throw Problems.refused("EDI_REFUSED", e.reason() + ". Nothing was stored.");
        }
        return files.taken(sha256);
    }
}
