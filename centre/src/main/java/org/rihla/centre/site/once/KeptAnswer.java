package org.rihla.centre.site.once;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What a request was answered with, to be given again when it is sent again.
 *
 * @param status the HTTP status
 * @param location where it led, or null
 * @param contentType what kind of body it had, or null
 * @param body the body
 */
@SuppressWarnings("ArrayRecordComponent") // only carried, never compared
record KeptAnswer(
        int status, @Nullable String location, @Nullable String contentType, byte[] body) {

    /** What stands in a response that has not left yet. */
    static KeptAnswer of(HeldResponse response) {
        return new KeptAnswer(
                response.getStatus(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getContentType(),
                response.getContentAsByteArray());
    }

    /** Everything but the status as bytes. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(location == null ? "" : location);
            out.writeUTF(contentType == null ? "" : contentType);
            out.write(body);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #bytes()} wrote. */
    static KeptAnswer read(int status, byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String location = in.readUTF();
            String type = in.readUTF();
            return new KeptAnswer(
                    status,
                    location.isEmpty() ? null : location,
                    type.isEmpty() ? null : type,
                    in.readAllBytes());
        }
    }

    /** Answers with it once more. */
    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Idempotency-Replayed", "true");
        if (location != null) {
            response.setHeader(HttpHeaders.LOCATION, location);
        }
        if (contentType != null) {
            response.setContentType(contentType);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
