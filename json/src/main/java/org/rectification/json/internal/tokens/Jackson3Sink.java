package org.rectification.json.internal.tokens;

import java.io.IOException;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Writes to a generator of Jackson 3. */
record Jackson3Sink(JsonGenerator generator) implements TokenSink {

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startList() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endList() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(PropertyName name) throws IOException {
        Object encoded = name.forJackson3;
        if (encoded == null) {
            encoded = new SerializedString(name.text());
            name.forJackson3 = encoded;
        }
        generator.writeName((SerializedString) encoded);
    }

    @Override
    public void text(String text) throws IOException {
        generator.writeString(text);
    }

    @Override
    public void number(long number) throws IOException {
        generator.writeNumber(number);
    }

    @Override
    public void number(BigDecimal number) throws IOException {
        generator.writeNumber(number);
    }

    @Override
    public void truth(boolean value) throws IOException {
        generator.writeBoolean(value);
    }
}
