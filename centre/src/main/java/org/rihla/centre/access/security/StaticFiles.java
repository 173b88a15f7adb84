package org.rihla.centre.access.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Style sheets, pictures and scripts: whatever the server carries under {@code static}. */
@Component
class StaticFiles implements RequestMatcher {
    private final ResourceLoader resources;

    StaticFiles(ResourceLoader resources) {
        this.resources = resources;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        String path = request.getServletPath();
        if (!HttpMethod.GET.matches(request.getMethod())
                || path.indexOf('.') < 0
                || path.contains("..")) {
            return false;
        }
        Resource file = resources.getResource("classpath:/static" + path);
        return file.exists() && file.isReadable();
    }
}
