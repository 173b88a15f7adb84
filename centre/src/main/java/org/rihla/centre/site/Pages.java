package org.rihla.centre.site;

import java.util.Map;
import org.rihla.centre.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What a page's controller answers with. A template gets the {@link Frame} as {@code f} and the
 * page's record as {@code m}.
 */
public final class Pages {
    static final String MODEL = "m";
    static final String NOTICE = "site.notice";

    private Pages() {}

    /**
     * A page.
     *
     * @param template the template below {@code src/main/jte}, such as {@code candidate/file}
     * @param model the page's record
     */
    public static ModelAndView show(String template, Object model) {
        return answer(template, model, HttpStatus.OK);
    }

    /** A page that needs no record. */
    public static ModelAndView show(String template) {
        return new ModelAndView(template);
    }

    /** A form that comes back with what was typed and the reasons: status 422. */
    public static ModelAndView refused(String template, Object model) {
        return answer(template, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A page that shows a refusal, with the refusal's own status. */
    public static ModelAndView refused(String template, Object model, Refusal refusal) {
        return answer(template, model, Refusals.status(refusal));
    }

    /** A page with any status. */
    public static ModelAndView answer(String template, Object model, HttpStatusCode status) {
        ModelAndView page = new ModelAndView(template, Map.of(MODEL, model));
        page.setStatus(status);
        return page;
    }

    /**
     * Goes on to another page after a change, so that reloading repeats nothing.
     *
     * @param path a path of this site
     */
    public static RedirectView goTo(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            throw new IllegalArgumentException("Not a path of this site");
        }
        RedirectView redirect = new RedirectView(path, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }

    /**
     * Goes on to another page that tells at its top what was done.
     *
     * @param path a path of this site
     * @param done what was done, with the number of its receipt
     */
    public static RedirectView done(String path, Text done) {
        RedirectView redirect = goTo(path);
        if (RequestContextHolder.currentRequestAttributes()
                instanceof ServletRequestAttributes current) {
            var flash = RequestContextUtils.getOutputFlashMap(current.getRequest());
            flash.put(NOTICE, done);
            flash.setTargetRequestPath(path.replaceFirst("[?#].*", ""));
        }
        return redirect;
    }
}
