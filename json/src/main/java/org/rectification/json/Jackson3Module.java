package org.rectification.json;

import java.io.IOException;
import java.util.List;
import org.rectification.json.internal.binding.DocumentType;
import org.rectification.json.internal.tokens.Jackson3Tokens;
import org.rectification.json.internal.types.DocumentTypes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Registers every kind of document, and reasons, with a mapper of Jackson 3, as a root value or inside other values.
 * Reading is as strict as with {@link DocumentFormat}, regardless of the mapper's features. Only the accepted JSON
 * syntax and the treatment of null depend on the mapper.
 *
 * <p>All faults of a document are reported in one {@link DatabindException} whose cause is an
 * {@link InvalidDocumentException}. If the mapper's parser rejects the text inside a document, its message is reported
 * in the same way, after the faults found before. Lines and columns come from the mapper's parser and are absent if it
 * does not know them.
 *
 * <p>On the class path, {@code findAndAddModules()} finds the module. On the module path, register it explicitly and
 * require {@code tools.jackson.databind}.
 *
 * <pre>{@code
 * import tools.jackson.databind.ObjectMapper;
 * import tools.jackson.databind.json.JsonMapper;
 *
 * ObjectMapper mapper = JsonMapper.builder().addModule(new Jackson3Module()).build();
 * Register register = mapper.readValue(text, Register.class);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Jackson3Module extends JacksonModule {

    private final List<DocumentType<?>> types;

    /** Makes the module. */
    public Jackson3Module() {
        this(DocumentTypes.all());
    }

    Jackson3Module(List<DocumentType<?>> types) {
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

    private static final class Reader<T> extends ValueDeserializer<T> {

        private final DocumentType<T> type;

        Reader(DocumentType<T> type) {
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return DocumentFormat.read(type, Jackson3Tokens.recordValue(parser));
            } catch (InvalidDocumentException e) {
                throw DatabindException.from(parser, e.getMessage(), e);
            }
        }
    }

    private static final class Writer<T> extends ValueSerializer<T> {

        private final DocumentType<T> type;

        Writer(DocumentType<T> type) {
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            try {
                type.write(value, Jackson3Tokens.sink(generator));
            } catch (IOException e) {
                throw JacksonIOException.construct(e, generator);
            }
        }
    }
}
