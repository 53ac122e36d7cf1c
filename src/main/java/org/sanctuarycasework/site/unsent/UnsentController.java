package org.sanctuarycasework.site.unsent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.site.WayOut;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Offers to send again what was not sent because its writer was signed out; where it is sent, nothing is different. */
@Controller
class UnsentController {

    static final String PAGES = "/unsent/";

    private final KeepUnsent unsent;
    private final List<WayOut> waysOut;

    UnsentController(KeepUnsent unsent, List<WayOut> waysOut) {
        this.unsent = unsent;
        this.waysOut = waysOut;
    }

    @GetMapping(PAGES + "{formId}")
    String offer(Actor actor, @PathVariable UUID formId, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<UnsentForm> waiting = unsent.find(formId, actor, request);
        if (waiting.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "site/unsent-gone";
        }
        model.addAttribute("page", new UnsentPage(waiting.get(), PAGES + formId, wayOut(waiting.get()).orElse(null)));
        return "site/unsent";
    }

    @PostMapping(PAGES + "{formId}/drop")
    String drop(Actor actor, @PathVariable UUID formId, HttpServletRequest request) {
        Optional<UnsentForm> waiting = unsent.find(formId, actor, request);
        unsent.forget(formId, request);
        return "redirect:" + waiting.flatMap(UnsentForm::page).map(LocalPath::value).orElse("/home");
    }

    private Optional<String> wayOut(UnsentForm form) {
        return waysOut.stream().filter(out -> Stream.concat(Stream.of(form.address()), form.page().stream())
                .map(LocalPath::value).anyMatch(out::isNeededAt)).map(WayOut::to).findFirst();
    }
}
