package org.sanctuarycasework.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.applications.RoundClosed;
import org.sanctuarycasework.applications.WrongStage;
import org.sanctuarycasework.site.CurrentSite;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Pages for what people meet when they come too late: nothing was changed, and they are told where things stand. */
@ControllerAdvice
@Order(0)
class ApplicationErrors {

    private final CurrentSite sites;

    ApplicationErrors(CurrentSite sites) {
        this.sites = sites;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String closed(RoundClosed closed, HttpServletRequest request, Model model) {
        model.addAttribute("site", sites.of(request));
        model.addAttribute("page", closed.round());
        return "applications/round-closed";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String movedOn(WrongStage movedOn, HttpServletRequest request, Model model) {
        model.addAttribute("site", sites.of(request));
        model.addAttribute("page", movedOn);
        return "applications/moved-on";
    }
}
