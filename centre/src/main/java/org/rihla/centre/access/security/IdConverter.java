package org.rihla.centre.access.security;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Ids in addresses and forms. */
final class IdConverter implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(
                new ConvertiblePair(String.class, Record.class),
                new ConvertiblePair(Record.class, String.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        return IdForm.fits(source.getType()) || IdForm.fits(target.getType());
    }

    @Override
    public @Nullable Object convert(
            @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        if (source == null || source.equals("")) {
            return null;
        }
        return targetType.getType() == String.class
                ? IdForm.text(source)
                : IdForm.parse(requireNonNull(targetType.getType()), (String) source);
    }
}
