package org.sanctuarycasework.site.unsent;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.site.Areas;
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
    private final Areas areas;

    UnsentController(KeepUnsent unsent, Areas areas) {
        this.unsent = unsent;
        this.areas = areas;
    }

    /** What the page at this address offers; empty for every other page. */
    static Optional<UUID> formAt(LocalPath page) {
        try {
            return page.path().startsWith(PAGES) ? Optional.of(UUID.fromString(page.path().substring(PAGES.length()))) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @GetMapping(PAGES + "{formId}")
    String offer(Actor actor, @PathVariable UUID formId, HttpServletRequest request, HttpServletResponse response,
                 @ModelAttribute(name = "site", binding = false) Site site, Model model) {
        Optional<UnsentForm> waiting = unsent.find(formId, actor, request);
        if (waiting.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "site/unsent-gone";
        }
        model.addAttribute("site", site.in(areas.of(waiting.get().where().path())));
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
