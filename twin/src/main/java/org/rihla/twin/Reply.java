package org.rihla.twin;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a centre answered.
 *
 * @param asked method and path, for messages
 * @param status the HTTP status, 0 when the line broke
 * @param body the JSON, missing when there was none
 */
record Reply(String asked, int status, JsonNode body) {

    static Reply of(String asked, int status, @Nullable String text) {
        boolean json = text != null && (text.startsWith("{") || text.startsWith("["));
        return new Reply(
                asked, status, json ? Client.JSON.readTree(text) : MissingNode.getInstance());
    }

    static Reply broken(String asked, IOException why) {
        String message = String.valueOf(why.getMessage());
        return new Reply(asked, 0, Client.JSON.createObjectNode().put("detail", message));
    }

    /** Whether it is not known if the centre did what was asked: the line broke or it fell. */
    boolean unsettled() {
        return status == 0 || status >= 500;
    }

    /** Whether the centre did what was asked. */
    boolean accepted() {
        return status >= 200 && status < 300;
    }

    /** The coded reason of a refusal, such as {@code candidate.same-person-maybe}. */
    String code() {
        return body.path("code").asString("http-" + status);
    }

    /**
     * The JSON of an answer that must be yes.
     *
     * @throws PlayedWrong with status, code and sentence if it is not
     */
    JsonNode orThrow() {
        if (!accepted()) {
            throw new PlayedWrong(
                    "%s: %d %s %s %s"
                            .formatted(
                                    asked,
                                    status,
                                    code(),
                                    body.path("detail").asString(""),
                                    body.path("fields").isMissingNode()
                                            ? ""
                                            : body.path("fields")));
        }
        return body;
    }
}
