package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a real mail server received for one address. */
record Mailbox(String address) {

    private static final Pattern LINK = Pattern.compile("http://\\S+");

    static int port() {
        return Server.RUNNING.getSmtp().getPort();
    }

    /** The link in the newest mail with these words in its subject, as soon as it has come. */
    String linkOf(String subject) {
        return linkOf(subject, null);
    }

    /** @param known the link of an earlier mail, if another one is waited for */
    String linkOf(String subject, String known) {
        String[] link = new String[1];
        await("a mail about “" + subject + "” to " + address).atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).until(() -> {
            MimeMessage newest = newest(subject);
            link[0] = newest == null ? known : linkIn(newest);
            return !Objects.equals(link[0], known);
        });
        return link[0];
    }

    private static String linkIn(MimeMessage mail) {
        String text = plainText(mail);
        var link = LINK.matcher(text);
        assertThat(link.find()).as("a link in %s", text).isTrue();
        return link.group();
    }

    private MimeMessage newest(String subject) throws MessagingException {
        List<MimeMessage> mails = Arrays.asList(Server.RUNNING.getReceivedMessagesForDomain(address));
        for (int last = mails.size() - 1; last >= 0; last--) {
            if (mails.get(last).getSubject().contains(subject)) {
                return mails.get(last);
            }
        }
        return null;
    }

    private static String plainText(MimeMessage mail) {
        try {
            Object part = mail.getContent();
            while (part instanceof Multipart several) {
                BodyPart first = several.getBodyPart(0);
                part = first.getContent();
            }
            return part.toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started by its first use; it ends with the program. */
    private static class Server {

        static final GreenMail RUNNING = start();

        private static GreenMail start() {
            GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort())
                    .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
            server.start();
            return server;
        }
    }
}
