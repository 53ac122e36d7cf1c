package org.sanctuarycasework.referrals.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.referrals.ReferralMovedOn;
import org.sanctuarycasework.site.CurrentSite;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page for what people meet when a colleague was quicker. */
@ControllerAdvice
@Order(0)
public class ReferralErrors {

    private final CurrentSite sites;

    ReferralErrors(CurrentSite sites) {
        this.sites = sites;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String movedOn(ReferralMovedOn movedOn, HttpServletRequest request, Model model) {
        model.addAttribute("site", sites.of(request));
        model.addAttribute("page", new MovedOnView(movedOn.reference()));
        return "referrals/moved-on";
    }

    /** Says that it has changed since the page was opened. */
    public record MovedOnView(String reference) {
    }
}
