package org.rihla.centre.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages that anybody may open: home, help, and the weather behind the quick exit. */
@Controller
public class HomePages {
    private final List<HomePart> parts;
    private final Clock clock;

    HomePages(List<HomePart> parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView home() {
        List<HomePart.Shown> shown =
                parts.stream()
                        .flatMap(part -> part.part().stream())
                        .sorted(Comparator.comparingInt(HomePart.Shown::order))
                        .toList();
        return Pages.show("site/home", new Home(shown));
    }

    @GetMapping("/help")
    ModelAndView help() {
        return Pages.show("site/helpPage");
    }

    /** Leaves nothing behind: no session, no page in the cache, and the weather on the screen. */
    @GetMapping("/quick-exit")
    ResponseEntity<Void> quickExit(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/weather")
                .header("Clear-Site-Data", "\"cache\"")
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @GetMapping("/weather")
    ModelAndView weather() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return Pages.show("site/weather", Weather.in(today.getMonth()));
    }

    /**
     * The public home page.
     *
     * @param parts what modules contribute
     */
    public record Home(List<HomePart.Shown> parts) {
        /** Keeps a copy of the parts. */
        public Home {
            parts = List.copyOf(parts);
        }
    }
}
