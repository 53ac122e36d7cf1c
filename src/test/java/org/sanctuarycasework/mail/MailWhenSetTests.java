package org.sanctuarycasework.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sanctuarycasework.cases.SampleCases;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@CaseworkTest
class MailWhenSetTests {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
            .withPerMethodLifecycle(false);

    @Autowired
    ApplicationContext program;
    @Autowired
    Messages messages;

    @DynamicPropertySource
    static void useTheServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @Test
    void sendsSoonAfterTheChangeIsStored() {
        new SampleCases(program).transaction.executeWithoutResult(running -> messages.write(new MessageDraft("sign-in",
                null, null, "ana@example.org", "Ana Applicant", "https://casework.example/", Map.of())));

        assertThat(SERVER.waitForIncomingEmail(15_000, 1)).isTrue();
    }
}
