package org.sanctuarycasework.site;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.site.unsent.KeepUnsent;
import org.springframework.stereotype.Component;

/** Which part of the site a page is in; a page that asks somebody to sign in first is in the part that they are on their way to. */
@Component
public class Areas {

    private final List<Area> areas;
    private final KeepUnsent unsent;

    Areas(List<Area> areas, KeepUnsent unsent) {
        this.areas = areas;
        this.unsent = unsent;
    }

    /** Null for most pages. */
    public Area of(String path) {
        return areas.stream().filter(area -> area.contains(path)).findFirst().orElse(null);
    }

    Area of(String path, HttpServletRequest request) {
        return path.equals("/sign-in") || path.startsWith("/sign-in/") ? onTheWay(request) : of(path);
    }

    private Area onTheWay(HttpServletRequest request) {
        Optional<LocalPath> then = LocalPath.of(request.getParameter("then"));
        return then.map(page -> of(unsent.pageOf(page, request).orElse(page).path())).orElse(null);
    }
}
