package org.rihla.centre.access.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.security.IdForm;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes the API as OpenAPI at {@code /api/v1/openapi.json}: the same text from every start of
 * the same version, so that it can be committed and compared.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";
    private static final String HOUSE = "org.rihla.centre.";
    private static final String FACE = "Rest";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI rihla() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Rihla")
                                .version("v1")
                                .description(
                                        "The programming interface of one centre. Sign in with POST"
                                                + " /api/v1/sessions, then send the token as"
                                                + " Authorization: Bearer. A changing request may carry"
                                                + " an Idempotency-Key; Accept-Language chooses the"
                                                + " language of sentences: ar, fr, es, en.")
                                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    /** What every operation shares, and no address: a centre stands wherever it stands. */
    @Bean
    OpenApiCustomizer common() {
        return api -> {
            api.setServers(null);
            api.getComponents()
                    .addSchemas(PROBLEM, problem())
                    .addSecuritySchemes(
                            BEARER,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme(BEARER)
                                    .description("A token of POST /api/v1/sessions"));
        };
    }

    /** Names an operation after its module's face, and tells how it says no. */
    @Bean
    OperationCustomizer named() {
        return (operation, handler) -> {
            String face = face(handler);
            operation.setOperationId(face + "." + handler.getMethod().getName());
            operation.setTags(List.of(face));
            operation
                    .getResponses()
                    .addApiResponse(
                            "default",
                            new ApiResponse()
                                    .description("A problem with a code, a sentence and a remedy")
                                    .content(
                                            new Content()
                                                    .addMediaType(
                                                            "application/problem+json",
                                                            new MediaType()
                                                                    .schema(
                                                                            new Schema<>()
                                                                                    .$ref(
                                                                                            PROBLEM)))));
            return open(operation, face);
        };
    }

    @Bean
    ModelResolver models(ObjectMapperProvider mappers) {
        return new Models(mappers.jsonMapper());
    }

    private static Operation open(Operation operation, String face) {
        boolean signsIn = face.equals("Sessions") && operation.getOperationId().contains(".enter");
        boolean anybody = signsIn || face.equals("Guidance");
        return anybody ? operation.security(List.of()) : operation;
    }

    private static String face(HandlerMethod handler) {
        String name = handler.getBeanType().getSimpleName();
        return name.endsWith(FACE) ? name.substring(0, name.length() - FACE.length()) : name;
    }

    private static Schema<?> problem() {
        Schema<?> field =
                new ObjectSchema()
                        .addProperty("field", new StringSchema())
                        .addProperty("code", new StringSchema())
                        .addProperty("message", new StringSchema());
        return new ObjectSchema()
                .description("Problem details, RFC 9457")
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("remedy", new StringSchema())
                .addProperty("appeal", new StringSchema())
                .addProperty("fields", new ArraySchema().items(field));
    }

    /** An id is a text, and two modules may call a body by the same simple name. */
    private static final class Models extends ModelResolver {
        Models(ObjectMapper mapper) {
            super(mapper, new ByModule());
        }

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            return IdForm.fits(_mapper.constructType(type.getType()).getRawClass())
                    ? new StringSchema().pattern("[0-7][0-9A-HJKMNP-TV-Z]{25}")
                    : super.resolve(type, context, chain);
        }
    }

    private static final class ByModule extends TypeNameResolver {
        @Override
        protected String getNameOfClass(Class<?> type) {
            String name = type.getName();
            if (!name.startsWith(HOUSE)) {
                return super.getNameOfClass(type);
            }
            String module = name.substring(HOUSE.length(), name.indexOf('.', HOUSE.length()));
            return module.toLowerCase(Locale.ROOT)
                    + "."
                    + name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
        }
    }
}
