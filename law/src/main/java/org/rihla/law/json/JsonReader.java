package org.rihla.law.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/** Reads JSON strictly: nothing after the value, no member twice, at most 60 levels. */
public final class JsonReader {
    private static final int DEEPEST = 60;
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?");

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads one value.
     *
     * @throws UnusableInput with {@link InputCode#BAD_FILE}, naming the line
     */
    public static Json read(String text) {
        JsonReader reader = new JsonReader(text);
        Json value = reader.value(0);
        reader.blanks();
        if (reader.at < text.length()) {
            throw reader.broken("nothing more after the value");
        }
        return value;
    }

    private Json value(int depth) {
        blanks();
        if (depth > DEEPEST) {
            throw broken("fewer levels");
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Bool(true));
            case 'f' -> word("false", new Json.Bool(false));
            case 'n' -> word("null", new Json.Null());
            default -> number();
        };
    }

    private Json object(int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        at++;
        blanks();
        if (peek() == '}') {
            at++;
            return new Json.Obj(members);
        }
        while (true) {
            blanks();
            String name = string();
            blanks();
            take(':');
            if (members.put(name, value(depth + 1)) != null) {
                throw broken("\"" + name + "\" only once");
            }
            blanks();
            if (peek() == '}') {
                at++;
                return new Json.Obj(members);
            }
            take(',');
        }
    }

    private Json array(int depth) {
        List<Json> items = new ArrayList<>();
        at++;
        blanks();
        if (peek() == ']') {
            at++;
            return new Json.Arr(items);
        }
        while (true) {
            items.add(value(depth + 1));
            blanks();
            if (peek() == ']') {
                at++;
                return new Json.Arr(items);
            }
            take(',');
        }
    }

    private String string() {
        take('"');
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char letter = text.charAt(at++);
            if (letter < ' ') {
                throw broken("a closing quotation mark");
            }
            out.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char letter = peek();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex();
            default -> throw broken("a known escape");
        };
    }

    private char hex() {
        String digits = text.substring(at, Math.min(at + 4, text.length()));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw broken("four hexadecimal digits");
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private Json number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw broken("a value");
        }
        at = matcher.end();
        return new Json.Num(new BigDecimal(matcher.group()));
    }

    private Json word(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw broken("a value");
        }
        at += word.length();
        return value;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void take(char wanted) {
        if (peek() != wanted) {
            throw broken("\"" + wanted + "\"");
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw broken("more: it ends too early");
        }
        return text.charAt(at);
    }

    private UnusableInput broken(String expected) {
        long line = text.substring(0, Math.min(at, text.length())).lines().count();
        return new UnusableInput(
                InputCode.BAD_FILE,
                "line %d of the JSON: expected %s".formatted(Math.max(1, line), expected));
    }
}
