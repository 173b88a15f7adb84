package org.rihla.centre.access.security;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.rihla.centre.shared.NotFound;

/**
 * What makes a type an id of the centre: a record whose name ends with {@code Id} and that holds
 * one text. Such a record is that text in addresses, forms and JSON.
 */
public final class IdForm {
    private IdForm() {}

    /** Whether a type is an id. */
    public static boolean fits(Class<?> type) {
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    /**
     * The id that a text stands for.
     *
     * @throws NotFound if it cannot be an id: for the one who asks, there is no such thing
     */
    static Object parse(Class<?> type, String text) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor.newInstance(text);
        } catch (InvocationTargetException _) {
            throw new NotFound(kind(type));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not an id: " + type, e);
        }
    }

    static String text(Object id) {
        RecordComponent value = id.getClass().getRecordComponents()[0];
        try {
            value.getAccessor().setAccessible(true);
            return (String) value.getAccessor().invoke(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not an id: " + id.getClass(), e);
        }
    }

    /** The kind of thing that an id of a type names: {@code person} for {@code PersonId}. */
    private static String kind(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT)
                + name.substring(1, name.length() - "Id".length());
    }
}
