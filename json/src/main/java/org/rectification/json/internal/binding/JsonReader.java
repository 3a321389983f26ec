package org.rectification.json.internal.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Fault;
import org.rectification.base.InvalidValueException;
import org.rectification.base.LocalText;
import org.rectification.base.MessageCode;
import org.rectification.base.Place;
import org.rectification.json.internal.tokens.RecordedTokens;
import org.rectification.json.internal.tokens.Shown;
import org.rectification.json.internal.tokens.TextFault;
import org.rectification.json.internal.tokens.TextFaultException;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenCursor;

/**
 * Reads the tokens of one document and collects the faults. A reader is used for one document by one thread.
 *
 * <p>The reader tracks its place with a stack of names and indices. It creates a {@link Place} only for a fault.
 */
final class JsonReader {

    /** The maximum number of faults that are kept. Further faults are only counted. */
    static final int MAX_FAULTS = 1000;

    /** Thrown to stop reading. The faults found so far are reported. */
    static final class StopException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StopException() {
            super(null, null, false, false);
        }
    }

    private TokenCursor cursor;
    private Token token = Token.END;
    private int ordinal = -1; // of the current token in the document

    private @Nullable String[] names = new @Nullable String[16]; // null for an element of a list
    private int[] positions = new int[16];
    private int depth;

    private final List<Found> faults = new ArrayList<>(0);
    private int leftOut;

    JsonReader(TokenCursor cursor) {
        this.cursor = cursor;
    }

    Token next() {
        ordinal++;
        token = cursor.next();
        return token;
    }

    Token token() {
        return token;
    }

    int ordinal() {
        return ordinal;
    }

    String text() {
        return cursor.text();
    }

    boolean isLong() {
        return cursor.isLong();
    }

    long integer() {
        return cursor.integer();
    }

    /** Skips from a name, or from the start of a value, to the last token of the value. */
    void skipValue() {
        if (token == Token.NAME) {
            next();
        }
        for (int open = token.step(); open > 0; ) {
            open += next().step();
        }
    }

    /** Skips from a name, or from the end of an object, to the end of the object. */
    void skipRest() {
        for (; token == Token.NAME; next()) {
            skipValue();
        }
    }

    /** Records the tokens from the current one, which is a name or the end of an object, to the end of the object. */
    RecordedTokens recordRest() {
        RecordedTokens rest = new RecordedTokens();
        rest.add(token, cursor);
        for (int open = 1 + token.step(); open > 0; ) {
            open += next().step();
            rest.add(token, cursor);
        }
        return rest;
    }

    /**
     * Reads the tokens of a recording, starting before its first token. The recording must end with the current token.
     */
    <V> @Nullable V replaying(RecordedTokens rest, Supplier<@Nullable V> reading) {
        TokenCursor outer = cursor;
        Token last = token;
        int end = ordinal;
        cursor = rest.replay();
        ordinal = end - rest.size();
        @Nullable V value = reading.get();
        cursor = outer;
        token = last;
        ordinal = end;
        return value;
    }

    @Nullable
    Object read(Field<?, ?> field) {
        if (token == Token.NULL && field.presence() != Presence.REQUIRED) {
            fault(BindingFault.NULL);
            return null;
        }
        return field.type().read(this);
    }

    /** Makes a value with a factory of the model. The faults of the factory become faults of the document. */
    <S, V> @Nullable V construct(Function<S, ? extends V> make, S parts) {
        return construct(make, parts, new ArrayList<>(0));
    }

    /** Makes a value as above, and adds the faults to a list, each with its place relative to the value. */
    <S, V> @Nullable V construct(Function<S, ? extends V> make, S parts, List<Fault> into) {
        try {
            return make.apply(parts);
        } catch (InvalidValueException e) {
            into.addAll(e.faults());
            Place here = place();
            for (Fault fault : new LinkedHashSet<>(e.faults())) {
                add(new Found(fault.within(here), Found.BY_PLACE));
            }
        } catch (IllegalArgumentException e) {
            faultAbout(BindingFault.REFUSED, "message", String.valueOf(e.getMessage()));
        }
        return null;
    }

    /**
     * Makes a value from its remaining parts after a fault has been reported. Returns null if this fails too, without
     * reporting it.
     */
    static <S, V> @Nullable V constructWithoutWord(Function<S, ? extends V> make, S parts) {
        try {
            return make.apply(parts);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    void enter(String name) {
        push(name);
    }

    void enterList() {
        push(null);
        positions[depth - 1] = 0;
    }

    void nextElement() {
        positions[depth - 1]++;
    }

    void leave() {
        depth--;
    }

    private void push(@Nullable String name) {
        if (depth == positions.length) {
            names = Arrays.copyOf(names, 2 * depth);
            positions = Arrays.copyOf(positions, 2 * depth);
        }
        names[depth++] = name;
    }

    private Place place() {
        List<String> steps = new ArrayList<>(depth);
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            steps.add(name == null ? Integer.toString(positions[i]) : name);
        }
        return new Place(steps);
    }

    /** Returns the last step of the place for messages, such as {@code deadline} or {@code sources[2]}. */
    private String subject() {
        int name = depth - 1;
        while (name >= 0 && names[name] == null) {
            name--;
        }
        StringBuilder subject = new StringBuilder();
        if (name >= 0) {
            subject.append(names[name]);
        }
        for (int i = name + 1; i < depth; i++) {
            subject.append('[').append(positions[i]).append(']');
        }
        return depth == 0 ? "document" : subject.toString();
    }

    /** Returns the value for the current string. Reports a fault if there is no such value. */
    <V> @Nullable V oneOf(Map<String, V> byCode) {
        V value = byCode.get(text());
        if (value == null) {
            fault(
                    BindingFault.UNKNOWN_CODE,
                    "codes",
                    String.join(", ", byCode.keySet()),
                    "value",
                    Shown.quoted(text()));
        }
        return value;
    }

    /** Reports that the value at the current token does not have the given type, and skips it. */
    <V> @Nullable V wrongType(ValueType<V> type) {
        mustBe(type.expected());
        return null;
    }

    /** Reports that the value at the current token is not the expected one, and skips it. */
    void mustBe(LocalText expected) {
        fault(BindingFault.WRONG_TYPE, "expected", expected, "value", shown());
        skipValue();
    }

    /** Returns the exception for a token after the end of the document. */
    TextFaultException trailing() {
        return new TextFaultException(TextFault.TRAILING, "value", shown());
    }

    private LocalText shown() {
        return switch (token) {
            case OBJECT -> LocalText.of("对象", "an object");
            case LIST -> LocalText.of("列表", "a list");
            case TEXT -> LocalText.of("字符串" + Shown.quoted(text()), "the string " + Shown.quoted(text()));
            case INTEGER, DECIMAL -> LocalText.of("数字" + Shown.plain(text()), "the number " + Shown.plain(text()));
            case TRUE -> LocalText.of("true", "true");
            case FALSE -> LocalText.of("false", "false");
            case NULL -> LocalText.of("null", "null");
            default -> LocalText.of("JSON以外的值", "a value that JSON does not know");
        };
    }

    /** Reports a fault of the value at the current token. */
    void fault(MessageCode code, Object... namesAndValues) {
        add(new Found(Fault.of(code, place(), with("subject", subject(), namesAndValues)), ordinal));
    }

    /** Reports a fault of the property whose name is the current token. */
    void faultAtName(MessageCode code, Object... namesAndValues) {
        Place place = place().at(text());
        add(new Found(Fault.of(code, place, with("property", Shown.quoted(text()), namesAndValues)), ordinal));
    }

    /** Reports a fault of the value that is being read, regardless of the current token. */
    void faultAbout(MessageCode code, Object... namesAndValues) {
        add(new Found(Fault.of(code, place(), namesAndValues), Found.BY_PLACE));
    }

    /** Reports a fault of the current value that makes all other faults meaningless. */
    StopException stop(MessageCode code, Object... namesAndValues) {
        faults.clear();
        leftOut = 0;
        fault(code, namesAndValues);
        return new StopException();
    }

    private static Object[] with(String name, Object value, Object... namesAndValues) {
        Object[] all = new Object[namesAndValues.length + 2];
        all[0] = name;
        all[1] = value;
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return all;
    }

    private void add(Found found) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(found);
        } else {
            leftOut++;
        }
    }

    List<Found> faults() {
        return faults;
    }

    int leftOut() {
        return leftOut;
    }
}
