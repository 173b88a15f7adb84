package org.rihla.centre.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Turns away text with the character of number zero, which nobody types and PostgreSQL does not
 * keep: as bad input at the door, so that it never becomes a failure of ours further in.
 */
@Component
class NulRefusal extends SimpleModule implements HandlerInterceptor {
    private static final long serialVersionUID = 1L;

    NulRefusal() {
        super("rihla-nul");
        addDeserializer(String.class, new WithoutNul());
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletRequestBindingException {
        if (request.getParameterMap().values().stream()
                .flatMap(Stream::of)
                .anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw new ServletRequestBindingException("a parameter holds the character zero");
        }
        return true;
    }

    private static final class WithoutNul extends StdDeserializer<String> {
        WithoutNul() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getValueAsString();
            if (text == null) {
                return (String) context.handleUnexpectedToken(String.class, json);
            }
            if (text.indexOf('\0') >= 0) {
                context.reportInputMismatch(String.class, "text holds the character zero");
            }
            return text;
        }
    }
}
