package org.rihla.centre.site.once;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that does not leave before what it tells is true. */
final class HeldResponse extends ContentCachingResponseWrapper {
    private int error;
    private @Nullable String message;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** The status that will be sent. */
    @Override
    public int getStatus() {
        return error == 0 ? super.getStatus() : error;
    }

    @Override
    public void sendError(int status) {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, @Nullable String why) {
        resetBuffer();
        error = status;
        message = why;
    }

    @Override
    public void sendRedirect(String location) {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, int status) {
        sendRedirect(location, status, true);
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) {
        sendRedirect(location, SC_FOUND, clearBuffer);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) {
        if (clearBuffer) {
            resetBuffer();
        }
        setStatus(status);
        setHeader(HttpHeaders.LOCATION, location);
    }

    /** Lets the answer go. */
    void release() throws IOException {
        HttpServletResponse real = (HttpServletResponse) getResponse();
        if (error == 0) {
            copyBodyToResponse();
        } else if (message == null) {
            real.sendError(error);
        } else {
            real.sendError(error, message);
        }
    }
}
