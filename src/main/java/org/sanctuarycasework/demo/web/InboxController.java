package org.sanctuarycasework.demo.web;

import java.util.List;
import java.util.UUID;
import org.sanctuarycasework.mail.KeptMessage;
import org.sanctuarycasework.mail.KeptMessages;
import org.sanctuarycasework.people.BaseAddress;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Everybody's mail in the demo, open to every visitor: nothing is sent, and nobody in it is real. */
@Controller
@Profile("demo")
class InboxController {

    private static final int ROWS = 25;

    private final KeptMessages messages;
    private final BaseAddress site;

    InboxController(KeptMessages messages, BaseAddress site) {
        this.messages = messages;
        this.site = site;
    }

    @GetMapping("/demo/inbox")
    String list(@RequestParam(required = false) UUID before, Model model) {
        List<KeptMessage> found = before == null ? messages.newest(ROWS + 1) : messages.before(before, ROWS + 1);
        boolean more = found.size() > ROWS;
        List<KeptMessage> shown = more ? found.subList(0, ROWS) : found;
        model.addAttribute("page", new InboxPage(shown, more ? shown.get(ROWS - 1).id() : null));
        return "demo/inbox";
    }

    @GetMapping("/demo/inbox/{id}")
    String message(@PathVariable UUID id, Model model) {
        KeptMessage message = messages.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", InboxMessage.of(message, site.of("/")));
        return "demo/inbox-message";
    }
}
