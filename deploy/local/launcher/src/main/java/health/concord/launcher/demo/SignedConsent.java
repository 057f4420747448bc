package health.concord.launcher.demo;

import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.ConsentForm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The program's consent form as one client signed it, a minor with a parent. */
record SignedConsent(ConsentForm form, Client client, String signedAt) {

    Map<String, Object> body() {
        return Body.of(
                "kind", "GENERAL",
                "discloser", form.discloser(),
                "recipients", List.of(Body.of("kind", "TPO_CLASS", "name", form.recipient())),
                "categories", List.of("SUD", "MH"),
                "purpose",
                        Body.of(
                                "kind", "TPO",
                                "redisclosureStatement", form.redisclosureStatement(),
                                "refusalConsequences", form.refusalConsequences()),
                "rightToRevoke", form.rightToRevoke(),
                "expiry", Body.of("event", "NONE"),
                "signature", signature(client.name(), null),
                "guardianSignature", client.guardian() == null ? null : signature(client.guardian(), "parent"));
    }

    private Map<String, Object> signature(String name, @Nullable String relationship) {
        return Body.of("name", name, "method", "ELECTRONIC", "signedAt", signedAt, "relationship", relationship);
    }
}
