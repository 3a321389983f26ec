package org.rectification.json.internal.tokens;

import java.io.IOException;
import java.math.BigDecimal;

/** Where the binder writes tokens to. */
public interface TokenSink {

    /**
     * Starts an object.
     *
     * @throws IOException if writing fails
     */
    void startObject() throws IOException;

    /**
     * Ends the object started last.
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
     * Ends the list started last.
     *
     * @throws IOException if writing fails
     */
    void endList() throws IOException;

    /**
     * Writes the name of a property; its value must follow.
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
     * Writes a number, without an exponent where the target allows the choice.
     *
     * @param number the number
     * @throws IOException if writing fails
     */
    void number(BigDecimal number) throws IOException;

    /**
     * Writes true or false.
     *
     * @param value which
     * @throws IOException if writing fails
     */
    void truth(boolean value) throws IOException;
}
