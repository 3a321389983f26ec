package org.rectification.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.rectification.json.internal.binding.DocumentType;
import org.rectification.json.internal.tokens.Jackson2Tokens;
import org.rectification.json.internal.types.DocumentTypes;

/**
 * Registers every kind of document, and reasons, with a mapper of Jackson 2, as a root value or inside other values.
 * Reading is as strict as with {@link DocumentFormat}, regardless of the mapper's features. Only the accepted JSON
 * syntax and the treatment of null depend on the mapper.
 *
 * <p>All faults of a document are reported in one {@link JsonMappingException} whose cause is an
 * {@link InvalidDocumentException}. If the mapper's parser rejects the text inside a document, its message is reported
 * in the same way, after the faults found before. Lines and columns come from the mapper's parser and are absent if it
 * does not know them.
 *
 * <p>On the class path, {@code findAndRegisterModules()} finds the module. On the module path, register it explicitly
 * and require {@code com.fasterxml.jackson.databind}.
 *
 * <pre>{@code
 * import com.fasterxml.jackson.databind.ObjectMapper;
 * import com.fasterxml.jackson.databind.json.JsonMapper;
 *
 * ObjectMapper mapper = JsonMapper.builder().addModule(new Jackson2Module()).build();
 * Register register = mapper.readValue(text, Register.class);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Jackson2Module extends Module {

    private final List<DocumentType<?>> types;

    /** Makes the module. */
    public Jackson2Module() {
        this(DocumentTypes.all());
    }

    Jackson2Module(List<DocumentType<?>> types) {
        this.types = types;
    }

    @Override
    public String getModuleName() {
        return "org.rectification.json";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        for (DocumentType<?> type : types) {
            add(type, serializers, deserializers);
        }
        add(DocumentTypes.REASON, serializers, deserializers);
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private static <T> void add(
            DocumentType<T> type, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(type.type(), new Writer<>(type));
        deserializers.addDeserializer(type.type(), new Reader<>(type));
    }

    private static final class Reader<T> extends JsonDeserializer<T> {

        private final DocumentType<T> type;

        Reader(DocumentType<T> type) {
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return DocumentFormat.read(type, Jackson2Tokens.recordValue(parser));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (InvalidDocumentException e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }
    }

    private static final class Writer<T> extends JsonSerializer<T> {

        private final DocumentType<T> type;

        Writer(DocumentType<T> type) {
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            type.write(value, Jackson2Tokens.sink(generator));
        }
    }
}
