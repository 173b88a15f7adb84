package org.rihla.centre.guidance.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.centre.guidance.Question;
import org.rihla.centre.guidance.Typed;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.law.InputCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what is asked as the fields of the form: {@code {"stay": [{"from": …}]}} is the field
 * {@code stay.0.from}, true and false are yes and no, and null is a field left empty.
 */
@Component
class AskedBodies {
    /** Fifty rows of three fields need a tenth of it. */
    private static final int LARGEST = 64 * 1024;

    private static final int MOST_FIELDS = 1000;

    private final JsonMapper json;

    AskedBodies(JsonMapper json) {
        this.json = json;
    }

    /**
     * The form in a request's body.
     *
     * @throws HttpMessageNotReadableException if it is not an object of fields
     * @throws MaxUploadSizeExceededException if nobody could have that much to ask
     */
    Form read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new MaxUploadSizeExceededException(LARGEST);
        }
        Map<String, List<String>> fields = new HashMap<>();
        JsonNode tree = tree(body, request);
        if (!tree.isObject()) {
            throw unreadable(request);
        }
        flatten("", tree, fields);
        if (fields.size() > MOST_FIELDS) {
            throw new MaxUploadSizeExceededException(LARGEST);
        }
        return new Form(fields, null);
    }

    /** What is sent but not asked: a field that is spelt wrongly must not count as left empty. */
    static List<FieldFault> unknown(Form form, List<Question> questions) {
        Set<String> asked = new HashSet<>();
        questions.forEach(question -> asked.addAll(fields(question)));
        return form.values().keySet().stream()
                .filter(field -> !asked.contains(field))
                .sorted()
                .map(field ->
                        FieldFault.of(
                                field,
                                "guidance.no.unknown-option",
                                new Code(InputCode.UNKNOWN_OPTION.name())))
                .toList();
    }

    private static Set<String> fields(Question question) {
        return switch (question) {
            case Question.Day one -> Set.of(one.field());
            case Question.Amount one -> Set.of(one.field());
            case Question.Pick one -> Set.of(one.field());
            case Question.Known one -> Set.of(one.field());
            case Question.Rows rows -> rowFields(rows);
        };
    }

    /** One row more than may be filled, so that the sentence about too many of them is heard. */
    private static Set<String> rowFields(Question.Rows rows) {
        Set<String> fields = new HashSet<>();
        List<String> cells =
                rows.countries().isEmpty() ? List.of("from", "to") : List.of("from", "to", "in");
        for (int i = 0; i <= Typed.MOST_ROWS; i++) {
            for (String cell : cells) {
                fields.add(rows.field() + "." + i + "." + cell);
            }
        }
        return fields;
    }

    private JsonNode tree(byte[] body, HttpServletRequest request) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException(
                    "Not JSON", e, new ServletServerHttpRequest(request));
        }
    }

    private static void flatten(String path, JsonNode node, Map<String, List<String>> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(one -> flatten(below(path, one.getKey()), one.getValue(), fields));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(below(path, Integer.toString(i)), node.get(i), fields);
            }
        } else if (node.isBoolean()) {
            fields.put(path, List.of(node.booleanValue() ? "yes" : "no"));
        } else if (!node.isNull()) {
            fields.put(path, List.of(node.asString()));
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static HttpMessageNotReadableException unreadable(HttpServletRequest request) {
        return new HttpMessageNotReadableException(
                "Not an object of fields", new ServletServerHttpRequest(request));
    }
}
