package org.rectification.json.internal.tokens;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes to a generator of Jackson 2. */
record Jackson2Sink(JsonGenerator generator) implements TokenSink {

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
        Object encoded = name.forJackson2;
        if (encoded == null) {
            encoded = new SerializedString(name.text());
            name.forJackson2 = encoded;
        }
        generator.writeFieldName((SerializedString) encoded);
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
