package org.sanctuarycasework.escalations.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.escalations.MovedOn;
import org.sanctuarycasework.site.CurrentSite;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page for what people meet when somebody else, or the clock, was quicker. */
@ControllerAdvice
@Order(0)
class EscalationErrors {

    private final CurrentSite sites;

    EscalationErrors(CurrentSite sites) {
        this.sites = sites;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String movedOn(MovedOn movedOn, HttpServletRequest request, Model model) {
        model.addAttribute("site", sites.of(request));
        model.addAttribute("page", movedOn);
        return "escalations/moved-on";
    }
}
