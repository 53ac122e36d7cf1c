package org.sanctuarycasework.organisations.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.organisations.NoLongerMember;
import org.sanctuarycasework.site.CurrentSite;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells a former colleague, who may be in the middle of filling in, why the page is gone for them. */
@ControllerAdvice
@Order(0)
class OrganisationErrors {

    private final CurrentSite sites;

    OrganisationErrors(CurrentSite sites) {
        this.sites = sites;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String left(NoLongerMember left, HttpServletRequest request, Model model) {
        model.addAttribute("site", sites.of(request));
        model.addAttribute("page", left.organisation());
        return "organisations/no-longer-member";
    }
}
