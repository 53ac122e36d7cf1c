package org.sanctuarycasework.demo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.mail.KeptMessage;
import org.sanctuarycasework.mail.KeptMessages;
import org.sanctuarycasework.mail.MessageDraft;
import org.sanctuarycasework.mail.Messages;
import org.sanctuarycasework.people.BaseAddress;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@CaseworkTest
@ActiveProfiles({"test", "demo"})
class InboxTests {

    @Autowired
    MockMvc browser;
    @Autowired
    Messages messages;
    @Autowired
    KeptMessages kept;
    @Autowired
    BaseAddress site;
    @Autowired
    TransactionTemplate transaction;

    @Test
    void opensAMailWithItsLink() throws Exception {
        write("Ana <i>Applicant</i>");
        KeptMessage message = kept.newest(1).get(0);

        browser.perform(get("/demo/inbox")).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/demo/inbox/" + message.id() + "\"")))
                .andExpect(content().string(containsString("Ana &lt;i&gt;Applicant&lt;/i&gt;")));
        browser.perform(get("/demo/inbox/{id}", message.id())).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/sign-in/link?token=abc\"")))
                .andExpect(content().string(not(containsString("<i>"))));
    }

    @Test
    void leadsOnToOlderMails() throws Exception {
        for (int number = 1; number <= 30; number++) {
            write("Reader " + number);
        }
        String last = kept.newest(25).get(24).id().toString();

        browser.perform(get("/demo/inbox")).andExpect(content().string(containsString("/demo/inbox?before=" + last)));
        browser.perform(get("/demo/inbox").param("before", last)).andExpect(status().isOk())
                .andExpect(content().string(containsString("Reader 5<")))
                .andExpect(content().string(not(containsString("Reader 6<"))));
    }

    @Test
    void knowsNoMailThatIsNotThere() throws Exception {
        browser.perform(get("/demo/inbox/00000000-0000-0000-0000-000000000000")).andExpect(status().isNotFound());
        browser.perform(get("/demo/inbox/nonsense")).andExpect(status().isNotFound());
    }

    @Test
    void showsOnlyLinksToThisSiteAsLinks() {
        KeptMessage message = new KeptMessage(null, "", "", "", null,
                "Hello,\n\nhttps://elsewhere.example/\nhttps://casework.example/tasks\n");

        assertThat(InboxMessage.of(message, "https://casework.example/").lines())
                .extracting(InboxMessage.Line::href).containsExactly(null, null, "/tasks");
    }

    private void write(String name) {
        transaction.executeWithoutResult(running -> messages.write(new MessageDraft("sign-in", null, null,
                "ana@demo.example", name, site.of("/sign-in/link?token=abc"), Map.of())));
    }
}
