package org.sanctuarycasework.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts {@code site} into the model of every page. */
@ControllerAdvice
class SiteAdvice {

    private final CurrentSite sites;

    SiteAdvice(CurrentSite sites) {
        this.sites = sites;
    }

    @ModelAttribute("site")
    Site site(HttpServletRequest request) {
        return sites.of(request);
    }
}
