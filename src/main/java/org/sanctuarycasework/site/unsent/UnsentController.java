package org.sanctuarycasework.site.unsent;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.site.CurrentSite;
import org.sanctuarycasework.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Offers to send again what was not sent because its writer was signed out; where it is sent, nothing is different. */
@Controller
class UnsentController {

    static final String PAGES = "/unsent/";

    private final KeepUnsent unsent;
    private final CurrentSite sites;

    UnsentController(KeepUnsent unsent, CurrentSite sites) {
        this.unsent = unsent;
        this.sites = sites;
    }

    @GetMapping(PAGES + "{formId}")
    String offer(Actor actor, @PathVariable UUID formId, HttpServletRequest request, HttpServletResponse response,
                 @ModelAttribute(name = "site", binding = false) Site site, Model model) {
        Optional<UnsentForm> waiting = unsent.find(formId, actor, request);
        if (waiting.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "site/unsent-gone";
        }
        model.addAttribute("site", site.in(sites.areaOf(waiting.get().page().orElse(waiting.get().address()).path())));
        model.addAttribute("page", new UnsentPage(waiting.get(), PAGES + formId));
        return "site/unsent";
    }

    @PostMapping(PAGES + "{formId}/drop")
    String drop(Actor actor, @PathVariable UUID formId, HttpServletRequest request) {
        Optional<UnsentForm> waiting = unsent.find(formId, actor, request);
        unsent.forget(formId, request);
        return "redirect:" + waiting.flatMap(UnsentForm::page).map(LocalPath::value).orElse("/home");
    }
}
