package org.rihla.centre.site.once;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** A request that changes something: its key, and its fingerprint. */
final class SentRequest {
    static final String HEADER = "Idempotency-Key";
    static final String FIELD = "_once";
    private static final String FORGERY = "_csrf";

    private final HttpServletRequest request;

    SentRequest(HttpServletRequest request) {
        this.request = request;
    }

    /** What the sender chose as key: the header, or the hidden field of a page's form. */
    @Nullable String key() {
        String header = request.getHeader(HEADER);
        return header != null || !isForm() ? header : request.getParameter(FIELD);
    }

    /** Whether the body is a form, whose fields the container has read. */
    boolean isForm() {
        String type = request.getContentType();
        return type != null
                && (is(type, MediaType.APPLICATION_FORM_URLENCODED)
                        || is(type, MediaType.MULTIPART_FORM_DATA));
    }

    /**
     * The hash of method, address and content.
     *
     * @param body the body, if it is not a form
     */
    byte[] fingerprint(byte[] body) throws IOException, ServletException {
        String query = request.getQueryString();
        Fingerprint print =
                new Fingerprint()
                        .add(request.getMethod())
                        .add(request.getRequestURI())
                        .add(query == null ? "" : query);
        String type = request.getContentType();
        if (type != null && is(type, MediaType.MULTIPART_FORM_DATA)) {
            addParts(print);
        } else if (isForm()) {
            addFields(print);
        } else {
            print.add(body);
        }
        return print.sha256();
    }

    private void addFields(Fingerprint print) {
        for (Map.Entry<String, String[]> field :
                new TreeMap<>(request.getParameterMap()).entrySet()) {
            if (!field.getKey().equals(FORGERY)) {
                print.add(field.getKey());
                Arrays.stream(field.getValue()).forEach(print::add);
            }
        }
    }

    private void addParts(Fingerprint print) throws IOException, ServletException {
        for (Part part : request.getParts()) {
            if (!part.getName().equals(FORGERY)) {
                String file = part.getSubmittedFileName();
                print.add(part.getName()).add(file == null ? "" : file);
                try (var content = part.getInputStream()) {
                    print.add(content, part.getSize());
                }
            }
        }
    }

    private static boolean is(String type, MediaType kind) {
        return type.regionMatches(true, 0, kind.toString(), 0, kind.toString().length());
    }
}
