package health.concord.portal.intake;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What administrators look after at intake: disclosures in emergencies, and instruments. */
@ApplicationScoped
public class Stewardship {

    @Inject
    @RestClient
    StewardClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<List<EmergencyDisclosure>> emergencies(boolean reviewed) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.emergencies(reviewed, after, limit));
    }

    public Outcome<EmergencyDisclosure> review(UUID id, long version, ReviewEmergency request) {
        return doing.outcome(Peer.INTAKE, client.review(id, "\"" + version + "\"", request));
    }

    public Asked<List<InstrumentFacts>> instruments() {
        return asking.begin(Peer.INTAKE, client.instruments().map(Listing::items));
    }

    public Asked<InstrumentText> text(String code) {
        return asking.begin(
                Peer.INTAKE,
                client.text(code)
                        .map(answer ->
                                new InstrumentText(revision(answer.getHeaderString("ETag")), answer.getEntity())));
    }

    /** Gives an instrument that is shipped without its words the ones that were licensed. */
    public Outcome<Boolean> supply(String code, int revision, InstrumentText text, Function<String, String> typed) {
        return doing.outcome(
                Peer.INTAKE,
                client.supply(code, "\"" + revision + "\"", text.with(typed)).replaceWith(true));
    }

    private static int revision(@Nullable String etag) {
        String digits = etag == null ? "" : etag.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
