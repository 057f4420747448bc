package health.concord.billing.provider;

import health.concord.billing.edi.BillingProvider;
import health.concord.billing.edi.Envelope;
import health.concord.billing.edi.FileForm;
import health.concord.billing.edi.Npi;
import health.concord.billing.edi.PersonName;
import health.concord.billing.edi.PostalAddress;
import health.concord.billing.edi.Practitioner;
import health.concord.billing.edi.Receiver;
import health.concord.billing.edi.Submitter;
import health.concord.billing.edi.X12Text;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who bills, from configuration; a wrong number there keeps the service from starting. */
@ApplicationScoped
public class Providers {

    private static final int LONGEST = 60;

    private final BillingSettings settings;
    private final Map<String, SiteProvider> bySite = new TreeMap<>();

    @Inject
    Providers(BillingSettings settings) {
        this.settings = settings;
        settings.provider().forEach((site, provider) -> bySite.put(site, read(site, provider)));
    }

    void check(@Observes StartupEvent started) {
        // made at start, so that a wrong setting is seen then
    }

    /** The site's provider; empty when none is configured. */
    public Optional<SiteProvider> of(String site) {
        return Optional.ofNullable(bySite.get(site));
    }

    public Submitter submitter() {
        BillingSettings.Party party = settings.submitter();
        return new Submitter(
                text("submitter.name", party.name()),
                party.id(),
                text("submitter.contact", party.contact()),
                party.phone());
    }

    public Receiver receiver() {
        return new Receiver(
                text("receiver.name", settings.receiver().name()),
                settings.receiver().id());
    }

    /** The outside of a file written at that local time. */
    public Envelope envelope(FileForm form, long control, LocalDateTime at) {
        return new Envelope(
                control,
                at.truncatedTo(ChronoUnit.MINUTES),
                form == FileForm.INSTITUTIONAL ? settings.guideInstitutional() : settings.guideProfessional(),
                settings.testClaims());
    }

    public Path outboundDir() {
        return settings.outboundDir();
    }

    private static SiteProvider read(String site, BillingSettings.Provider provider) {
        String at = "provider." + site + ".";
        BillingSettings.Person person = provider.practitioner();
        return new SiteProvider(
                provider.kind(),
                new BillingProvider(
                        text(at + "name", provider.name()),
                        npi(at + "npi", provider.npi()),
                        provider.taxonomy(),
                        provider.taxId(),
                        new PostalAddress(
                                text(at + "line1", provider.line1()),
                                null,
                                text(at + "city", provider.city()),
                                provider.state(),
                                provider.zip())),
                new Practitioner(
                        new PersonName(
                                text(at + "practitioner.family-name", person.familyName()),
                                text(at + "practitioner.given-name", person.givenName())),
                        npi(at + "practitioner.npi", person.npi()),
                        person.taxonomy()));
    }

    private static String text(String setting, String value) {
        return X12Text.of(value, LONGEST)
                .orElseThrow(() -> new IllegalStateException(
                        "concord.billing." + setting + " cannot be written on a claim; use letters and digits"));
    }

    private static String npi(String setting, String value) {
        if (!Npi.isValid(value)) {
            throw new IllegalStateException("concord.billing." + setting
                    + " is not an NPI: ten digits, the last a check digit. Maybe two digits are swapped.");
        }
        return value;
    }
}
