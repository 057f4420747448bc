package health.concord.scheduling.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** By SMTP; texts go through a gateway that turns e-mail into texts, where the program has one. */
@ApplicationScoped
class MailSender implements MessageSender {

    private static final String NOT_A_DIGIT = "[^0-9+]";

    @Inject
    Mailer mailer;

    @Inject
    ReminderSettings settings;

    @Override
    public ReminderSettings.Way way() {
        return ReminderSettings.Way.SMTP;
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.EMAIL || settings.textGateway().isPresent();
    }

    @Override
    public void send(Message message) {
        Mail mail = message.channel() == Channel.EMAIL
                ? Mail.withText(message.to(), message.subject(), message.body())
                : Mail.withText(
                        settings.textGateway()
                                .orElseThrow()
                                .replace("{phone}", message.to().replaceAll(NOT_A_DIGIT, "")),
                        "",
                        message.body());
        mailer.send(mail.setFrom(settings.from()));
    }
}
