package org.sanctuarycasework.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.SampleCases;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;

@CaseworkTest
class MessagesTests {

    static final String LINK = "https://casework.example/sign-in/link?token=abc&then=%2Fapplications";

    @Autowired
    ApplicationContext program;
    @Autowired
    Messages messages;
    @Autowired
    KeptMessages kept;
    @Autowired
    Clock clock;

    SampleCases cases;
    String reference;

    @BeforeEach
    void openACase() {
        cases = new SampleCases(program);
        // other tests share the database, and may have written at a moved clock
        cases.database.sql("delete from message").update();
        reference = cases.open().reference();
    }

    @Test
    void keepsWhatItCannotSendAndShowsItOnTheCase() {
        write("Ana Applicant");

        assertThat(messages.of(reference)).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("Your link to sign in");
            assertThat(message.recipients()).isEqualTo("Ana Applicant");
            assertThat(message.state()).isEqualTo(MessageState.KEPT);
            assertThat(message.sentAt()).isNull();
        });
    }

    @Test
    void showsWhatSeveralPeopleWereToldOnce() {
        write("Ana Applicant");
        write("Omar Officer");
        cases.database.sql("update message set created_at = '2026-11-26T10:00:07Z'").update();

        assertThat(messages.of(reference)).extracting(SentMessage::recipients).containsExactly("Ana Applicant, Omar Officer");

        cases.database.sql("update message set state = 'FAILED' where recipient_name = 'Omar Officer'").update();
        assertThat(messages.of(reference)).extracting(SentMessage::recipients).containsExactlyInAnyOrder("Ana Applicant", "Omar Officer");
    }

    @Test
    void writesTheSameWordsAsTextAndAsHtml() {
        write("Ana <b>Applicant</b>");

        String text = column("text_body");
        assertThat(text).startsWith("Hello Ana <b>Applicant</b>,\n\n").contains("Sign in:\n" + LINK + "\n");
        assertThat(column("html_body")).contains("Hello Ana &lt;b&gt;Applicant&lt;/b&gt;,")
                .contains("href=\"https://casework.example/sign-in/link?token=abc&amp;then=%2Fapplications\"");
    }

    @Test
    void greetsSomebodyWithoutANameToo() {
        write("");

        assertThat(column("text_body")).startsWith("Hello,\n");
    }

    @Test
    void writesNothingForAChangeThatWasRolledBack() {
        cases.transaction.executeWithoutResult(running -> {
            messages.write(draft("Ana Applicant"));
            running.setRollbackOnly();
        });

        assertThat(messages.of(reference)).isEmpty();
        assertThatThrownBy(() -> messages.write(draft("Ana Applicant")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void putsSignInLinksIntoTheSameOutbox() {
        cases.transaction.executeWithoutResult(running ->
                new MailSignInLink(messages, () -> "020 7946 0321").send("ana@example.org", "", LINK));

        assertThat(kept.newest(1)).singleElement().satisfies(message -> {
            assertThat(message.recipientEmail()).isEqualTo("ana@example.org");
            assertThat(message.text()).contains(LINK, "phone the duty line on 020 7946 0321, at any hour").contains("We answer in office hours");
        });
    }

    @Test
    void pagesThroughWhatWasKept() {
        write("First");
        write("Second");
        write("Third");

        KeptMessage newest = kept.newest(1).get(0);
        assertThat(newest.recipientName()).isEqualTo("Third");
        assertThat(kept.before(newest.id(), 2)).extracting(KeptMessage::recipientName)
                .containsExactly("Second", "First");
        assertThat(kept.find(newest.id())).hasValue(newest);
        assertThat(kept.before(UUID.randomUUID(), 2)).isEmpty();
    }

    @Test
    void takesTheLinkOutOfASignInMailOnceItIsOutOfDate() {
        write("Ana Applicant");
        new ClearSignInMails(cases.database, Clock.offset(clock, Duration.ofMinutes(14))).clear();
        assertThat(column("text_body")).contains(LINK);

        new ClearSignInMails(cases.database, Clock.offset(clock, Duration.ofMinutes(16))).clear();
        assertThat(column("text_body")).isNull();
        assertThat(column("html_body")).isNull();
    }

    private void write(String name) {
        cases.transaction.executeWithoutResult(running -> messages.write(draft(name)));
    }

    private MessageDraft draft(String name) {
        return new MessageDraft("sign-in", reference, null, "ana@example.org", name, LINK, Map.of());
    }

    private String column(String column) {
        return (String) cases.database.sql("select " + column + " from message where case_reference = ?")
                .param(reference).query().singleRow().get(column);
    }
}
