package org.rectification.json.internal.tokens;

import java.io.IOException;
import java.math.BigDecimal;

/** A sink for the tokens that the binding writes. */
public interface TokenSink {

    /**
     * Starts an object.
     *
     * @throws IOException if writing fails
     */
    void startObject() throws IOException;

    /**
     * Ends the innermost open object.
     *
     * @throws IOException if writing fails
     */
    void endObject() throws IOException;

    /**
     * Starts a list.
     *
     * @throws IOException if writing fails
     */
    void startList() throws IOException;

    /**
     * Ends the innermost open list.
     *
     * @throws IOException if writing fails
     */
    void endList() throws IOException;

    /**
     * Writes the name of a property. Its value must follow.
     *
     * @param name the name
     * @throws IOException if writing fails
     */
    void name(PropertyName name) throws IOException;

    /**
     * Writes a string.
     *
     * @param text its content
     * @throws IOException if writing fails
     */
    void text(String text) throws IOException;

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @throws IOException if writing fails
     */
    void number(long number) throws IOException;

    /**
     * Writes a number, without an exponent if the target allows the choice.
     *
     * @param number the number
     * @throws IOException if writing fails
     */
    void number(BigDecimal number) throws IOException;

    /**
     * Writes true or false.
     *
     * @param value the value
     * @throws IOException if writing fails
     */
    void truth(boolean value) throws IOException;
}
