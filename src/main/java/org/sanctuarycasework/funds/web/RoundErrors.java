package org.sanctuarycasework.funds.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.funds.RoundPublished;
import org.sanctuarycasework.site.CurrentSite;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells whoever wants to change a published round that it stays as it is. */
@ControllerAdvice
@Order(0)
class RoundErrors {

    private final CurrentSite sites;

    RoundErrors(CurrentSite sites) {
        this.sites = sites;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String published(RoundPublished published, HttpServletRequest request, Model model) {
        model.addAttribute("site", sites.of(request));
        model.addAttribute("page", published);
        return "funds/already-published";
    }
}
