package org.rihla.law.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds an object member by member, in the order in which they are to be read. */
public final class Fields {
    private final Map<String, Json> members = new LinkedHashMap<>();

    private Fields() {}

    /** An object that begins with this member. */
    public static Fields of(String name, @Nullable Object value) {
        return new Fields().and(name, value);
    }

    /** One member more; what {@link Json#of} can take. */
    public Fields and(String name, @Nullable Object value) {
        members.put(name, Json.of(value));
        return this;
    }

    /** All members of another object after those already there. */
    public Fields andAll(Json.Obj other) {
        members.putAll(other.members());
        return this;
    }

    /** The object. */
    public Json.Obj toJson() {
        return new Json.Obj(members);
    }
}
