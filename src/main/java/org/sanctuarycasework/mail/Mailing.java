package org.sanctuarycasework.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one message to the mail server. */
@Component
@ConditionalOnProperty("spring.mail.host")
class Mailing {

    private final JavaMailSender server;
    private final MailSettings settings;

    Mailing(JavaMailSender server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    void send(Outbox.Due message) throws MessagingException {
        MimeMessage mail = server.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(message.email());
        parts.setSubject(message.subject());
        parts.setText(message.text(), message.html());
        // the same at each try, so that a message sent twice is known as one
        mail.setHeader("Message-ID", "<" + message.id() + "@" + domain() + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        server.send(mail);
    }

    /** What went wrong, without what the server said: that often names the recipient. */
    static String plainly(Exception failure) {
        Throwable cause = failure;
        if (failure instanceof MailSendException sending && sending.getFailedMessages().size() == 1) {
            cause = sending.getFailedMessages().values().iterator().next();
        }
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }

    private String domain() {
        return settings.from().replaceAll(".*@|>.*", "");
    }
}
