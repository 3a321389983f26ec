package org.rectification.json.internal.tokens;

import java.io.IOException;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

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
    public void name(String name) throws IOException {
        generator.writeName(name);
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
