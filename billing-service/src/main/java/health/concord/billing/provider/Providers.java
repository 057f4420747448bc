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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who bills, from configuration; a wrong number there keeps the service from starting. */
@ApplicationScoped
public class Providers {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 55;
    private static final int LONGEST_GIVEN = 35;
    private static final int LONGEST_CITY = 30;
    private static final Pattern PARTY = Pattern.compile("[A-Z0-9]{2,15}");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9]{10}");
    private static final Pattern TAXONOMY = Pattern.compile("[0-9A-Z]{10}");
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    private final BillingSettings settings;
    private final Submitter submitter;
    private final Receiver receiver;
    private final Map<String, SiteProvider> bySite = new TreeMap<>();

    @Inject
    Providers(BillingSettings settings) {
        this.settings = settings;
        this.submitter = new Submitter(
                text("submitter.name", settings.submitter().name(), LONGEST_NAME),
                matching("submitter.id", settings.submitter().id(), PARTY),
                text("submitter.contact", settings.submitter().contact(), LONGEST_NAME),
                matching("submitter.phone", settings.submitter().phone(), TELEPHONE));
        this.receiver = new Receiver(
                text("receiver.name", settings.receiver().name(), LONGEST_NAME),
                matching("receiver.id", settings.receiver().id(), PARTY));
        settings.provider().forEach((site, provider) -> bySite.put(site, read(site, provider)));
    }

    void check(@Observes StartupEvent started) {
        // made at start, so that a wrong setting is seen then
    }

    /** The outside of a question to a payer (270, 278). */
    public Envelope questionEnvelope(String guide, long control, LocalDateTime at) {
        return new Envelope(control, at, guide, settings.testClaims());
    }

    /** The site that bills under this NPI. */
    public Optional<String> siteOf(@Nullable String npi) {
        return bySite.entrySet().stream()
                .filter(site -> site.getValue().provider().npi().equals(npi))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The site's provider; empty when none is configured. */
    public Optional<SiteProvider> of(String site) {
        return Optional.ofNullable(bySite.get(site));
    }

    public Submitter submitter() {
        return submitter;
    }

    public Receiver receiver() {
        return receiver;
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
        PostalAddress address = new PostalAddress(
                text(at + "line1", provider.line1(), LONGEST_LINE),
                null,
                text(at + "city", provider.city(), LONGEST_CITY),
                matching(at + "state", provider.state(), STATE),
                // A billing provider's five digits are rejected.
                matching(at + "zip", provider.zip(), NINE_DIGITS));
        return new SiteProvider(
                provider.kind(),
                new BillingProvider(
                        text(at + "name", provider.name(), LONGEST_NAME),
                        npi(at + "npi", provider.npi()),
                        matching(at + "taxonomy", provider.taxonomy(), TAXONOMY),
                        matching(at + "tax-id", provider.taxId(), NINE_DIGITS),
                        address),
                practitioner(at + "practitioner.", provider.practitioner()));
    }

    private static Practitioner practitioner(String at, BillingSettings.Person person) {
        return new Practitioner(
                new PersonName(
                        text(at + "family-name", person.familyName(), LONGEST_NAME),
                        text(at + "given-name", person.givenName(), LONGEST_GIVEN)),
                npi(at + "npi", person.npi()),
                matching(at + "taxonomy", person.taxonomy(), TAXONOMY));
    }

    private static String text(String setting, String value, int longest) {
        return X12Text.of(value, longest)
                .orElseThrow(() -> new IllegalStateException("concord.billing." + setting
                        + " cannot be written on a claim. Maybe it is empty or longer than " + longest + "."));
    }

    private static String matching(String setting, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalStateException(
                    "concord.billing." + setting + " cannot be written on a claim: it must match " + pattern);
        }
        return value;
    }

    private static String npi(String setting, String value) {
        if (!Npi.isValid(value)) {
            throw new IllegalStateException("concord.billing." + setting
                    + " is not an NPI: ten digits, the last a check digit. Maybe two digits are swapped.");
        }
        return value;
    }
}
