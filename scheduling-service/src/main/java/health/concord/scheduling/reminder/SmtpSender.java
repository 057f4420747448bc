package health.concord.scheduling.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By e-mail; a text goes to the gateway address that the phone's provider has for it. */
@ApplicationScoped
class SmtpSender implements MessageSender {

    @Inject
    Mailer mailer;

    @ConfigProperty(name = "concord.scheduling.reminders.text-gateway")
    String gateway;

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public void send(Channel channel, String address, String subject, String text) {
        String to = channel == Channel.TEXT ? address.replaceAll("\\D", "") + "@" + gateway : address;
        mailer.send(Mail.withText(to, subject, text));
    }
}
