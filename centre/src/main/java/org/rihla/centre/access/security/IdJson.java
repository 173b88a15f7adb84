package org.rihla.centre.access.security;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Ids in JSON: the plain text, as values and as keys. */
@Component
class IdJson extends JacksonModule {

    @Override
    public String getModuleName() {
        return "rihla-ids";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new Ids());
    }

    private static final class Ids extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
            return isText(member) ? Boolean.TRUE : null;
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(
                MapperConfig<?> config, Annotated member) {
            return member instanceof AnnotatedConstructor constructor
                            && IdForm.fits(constructor.getDeclaringClass())
                    ? JsonCreator.Mode.DELEGATING
                    : null;
        }

        private static boolean isText(Annotated member) {
            if (!(member instanceof AnnotatedMethod method)
                    || !IdForm.fits(method.getDeclaringClass())) {
                return false;
            }
            RecordComponent value = method.getDeclaringClass().getRecordComponents()[0];
            return method.getName().equals(value.getName());
        }
    }
}
