package health.concord.scheduling.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.UnknownHostException;
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
        try {
            mailer.send(Mail.withText(to, subject, text));
        } catch (RuntimeException e) {
            throw surelyNotSent(e);
        }
    }

    /** A server that was not reached, or answered no, did not take the message. */
    private static RuntimeException surelyNotSent(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return new NotSent(false, fault);
            }
            if (cause instanceof SMTPException refused) {
                return new NotSent(refused.isPermanent(), fault);
            }
        }
        return fault;
    }
}
