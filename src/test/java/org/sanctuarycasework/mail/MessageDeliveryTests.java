package org.sanctuarycasework.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.SampleCases;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@CaseworkTest
class MessageDeliveryTests {

    static final String RECIPIENT = "ana@example.org";

    @Autowired
    ApplicationContext program;
    @Autowired
    Messages messages;
    @Autowired
    Outbox outbox;

    SampleCases cases;
    String reference;
    GreenMail server;
    MessageDelivery delivery;

    @BeforeEach
    void prepare() throws IOException {
        cases = new SampleCases(program);
        reference = cases.open().reference();
        int port = freePort();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        delivery = deliveryTo(port);
    }

    @AfterEach
    void leaveNothingWaiting() throws InterruptedException {
        server.stop();
        delivery.stop();
        cases.database.sql("update message set state = 'KEPT' where state = 'QUEUED'").update();
    }

    @Test
    void sendsTextAndHtmlUnderAnIdThatStaysTheSame() throws Exception {
        server.start();
        queue("note");

        delivery.deliverDue();

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getContentType()).startsWith("multipart/");
        assertThat(received.getMessageID()).isEqualTo("<" + column("id") + "@council.example>");
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly(RECIPIENT);
        assertThat(messages.of(reference)).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo(MessageState.SENT);
            assertThat(message.sentAt()).isNotNull();
        });
    }

    @Test
    void triesAgainWhenTheServerIsDown() {
        queue("note");
        delivery.deliverDue();
        assertWaits(1, "ConnectException");

        delivery.deliverDue();
        assertWaits(1, "ConnectException");

        server.start();
        makeDue();
        delivery.deliverDue();

        assertThat(column("state")).isEqualTo("SENT");
        assertThat(column("last_error")).isNull();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void triesAgainWhenTheServerRejectsTheMessage() {
        server.start();
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            throw new IllegalStateException("mailbox of " + RECIPIENT + " is full");
        });
        queue("note");

        delivery.deliverDue();

        assertThat(column("state")).isEqualTo("QUEUED");
        assertThat((String) column("last_error")).isNotBlank().doesNotContain(RECIPIENT);
    }

    @Test
    void givesUpAfterTheLastTry() {
        queue("note");
        for (int attempt = 1; attempt <= Outbox.TRIES; attempt++) {
            assertThat(column("state")).isEqualTo("QUEUED");
            makeDue();
            delivery.deliverDue();
        }

        assertThat(column("state")).isEqualTo("FAILED");
        assertThat(column("attempts")).isEqualTo(8);
    }

    @Test
    void sendsAgainWhatAKilledSenderHadTaken() {
        server.start();
        queue("note");
        assertThat(outbox.takeNext()).isPresent();

        delivery.deliverDue();
        assertThat(server.getReceivedMessages()).isEmpty();

        makeDue();
        delivery.deliverDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsEachMessageOnceWhereManySendersWork() {
        server.start();
        IntStream.range(0, 20).forEach(number -> queue("note"));

        IntStream.range(0, 4).parallel().forEach(sender -> delivery.deliverDue());

        assertThat(Arrays.stream(server.getReceivedMessages()).map(MessageDeliveryTests::idOf))
                .hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void keepsNoSignInLinkThatWasSent() {
        server.start();
        queue("sign-in");

        delivery.deliverDue();

        assertThat(column("state")).isEqualTo("SENT");
        assertThat(column("text_body")).isNull();
        assertThat(column("html_body")).isNull();
    }

    private MessageDelivery deliveryTo(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MessageDelivery(outbox,
                new Mailing(sender, new MailSettings("Casework <casework@council.example>", "grants@council.example")));
    }

    private void queue(String template) {
        cases.transaction.executeWithoutResult(running -> messages.write(new MessageDraft("sign-in", reference, null,
                RECIPIENT, "Ana Applicant", "https://casework.example/", Map.of())));
        cases.database.sql("update message set state = 'QUEUED', template = ? where case_reference = ?")
                .params(template, reference).update();
    }

    private void makeDue() {
        cases.database.sql("update message set next_attempt_at = now() where case_reference = ?").param(reference).update();
    }

    private void assertWaits(int attempts, String error) {
        assertThat(column("state")).isEqualTo("QUEUED");
        assertThat(column("attempts")).isEqualTo(attempts);
        assertThat(column("last_error")).isEqualTo(error);
        assertThat(messages.of(reference)).extracting(SentMessage::state).containsExactly(MessageState.QUEUED);
    }

    private Object column(String column) {
        return cases.database.sql("select " + column + " from message where case_reference = ?").param(reference)
                .query().singleRow().get(column);
    }

    private static String idOf(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
