package org.rihla.centre.site;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds a page's template and writes the page in one piece. */
final class JteViews implements ViewResolver, Ordered {
    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine engine;
    private final Frames frames;

    JteViews(TemplateEngine engine, Frames frames) {
        this.engine = engine;
        this.frames = frames;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? new Page(template) : null;
    }

    private final class Page implements View {
        private final String template;

        Page(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            Frame frame = frames.of(request);
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("f", frame);
            Object shown = model == null ? null : model.get(Pages.MODEL);
            if (shown != null) {
                parameters.put(Pages.MODEL, shown);
            }
            Utf8ByteOutput page = new Utf8ByteOutput();
            engine.render(template, parameters, page);
            response.setContentType(HTML);
            response.setHeader("Content-Language", frame.lang().tag());
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }
}
