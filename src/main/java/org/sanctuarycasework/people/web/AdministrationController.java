package org.sanctuarycasework.people.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an administrator begins. */
@Controller
class AdministrationController {

    @GetMapping("/admin")
    String begin() {
        return "redirect:/admin/people";
    }
}
