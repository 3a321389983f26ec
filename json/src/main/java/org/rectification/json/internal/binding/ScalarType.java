package org.rectification.json.internal.binding;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Id;
import org.rectification.base.LocalText;
import org.rectification.base.MessageCode;
import org.rectification.json.internal.tokens.Shown;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * A value that is a single token.
 *
 * @param <V> the type of the values
 */
public abstract sealed class ScalarType<V> extends ValueType<V> {

    private final LocalText expected;

    private ScalarType(LocalText expected) {
        this.expected = expected;
    }

    /**
     * Returns the type of values that are represented by strings.
     *
     * @param <V> the type of the values
     * @param parse converts a string to a value; may throw {@link IllegalArgumentException}
     * @param format converts a value to a string
     * @return the type
     */
    public static <V> ScalarType<V> text(Function<String, V> parse, Function<V, String> format) {
        return new TextType<>(parse, format);
    }

    /**
     * Returns the type of identifiers.
     *
     * @param <I> the type of the identifier
     * @param of makes an identifier from a string
     * @return the type
     */
    public static <I extends Id<I>> ScalarType<I> id(Function<String, I> of) {
        return text(of, Id::value);
    }

    /**
     * Returns the type of the constants of an enum. A constant is written as its name in lower case with hyphens.
     *
     * @param <E> the enum
     * @param constants all constants of the enum
     * @return the type
     */
    public static <E extends Enum<E>> ScalarType<E> code(E[] constants) {
        return CodeType.of(constants);
    }

    /**
     * Returns the code of an enum constant.
     *
     * @param constant the constant
     * @return the name in lower case with hyphens
     */
    public static String codeOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the type of values that are identified by name.
     *
     * @param <V> the type of the values
     * @param byName the values by name, in the order in which messages list the names
     * @param nameOf returns the name of a value
     * @return the type
     */
    public static <V> ScalarType<V> name(Map<String, V> byName, Function<V, String> nameOf) {
        return new CodeType<>(byName, nameOf);
    }

    /**
     * Returns the type of dates without time, written like 2017-12-31.
     *
     * @return the type
     */
    public static ScalarType<LocalDate> date() {
        return DateType.INSTANCE;
    }

    /**
     * Returns the type of whole numbers.
     *
     * @return the type
     */
    public static ScalarType<Long> integer() {
        return IntegerType.OF_LONG;
    }

    /**
     * Returns the type of whole numbers within the range of {@code int}.
     *
     * @return the type
     */
    public static ScalarType<Integer> smallInteger() {
        return IntegerType.OF_INT;
    }

    /**
     * Returns the type of decimal numbers. The number of decimals is preserved.
     *
     * @return the type
     */
    public static ScalarType<BigDecimal> decimal() {
        return DecimalType.INSTANCE;
    }

    /**
     * Returns the type of true and false.
     *
     * @return the type
     */
    public static ScalarType<Boolean> truth() {
        return TruthType.INSTANCE;
    }

    /** Returns the type of a string with a fixed value. A different string ends the reading. */
    static ScalarType<String> constant(String value, MessageCode other) {
        return new ConstantType<>(text(text -> text, text -> text), value, Shown.quoted(value), other);
    }

    /** Returns the type of a whole number with a fixed value. A different number ends the reading. */
    static ScalarType<Long> constant(long value, MessageCode other) {
        return new ConstantType<>(integer(), value, Long.toString(value), other);
    }

    @Override
    public LocalText expected() {
        return expected;
    }

    @Override
    public String toString() {
        return expected.toString();
    }

    /**
     * Strings.
     *
     * @param <V> the type of the values
     */
    public static final class TextType<V> extends ScalarType<V> {

        private final Function<String, V> parse;
        private final Function<V, String> format;

        private TextType(Function<String, V> parse, Function<V, String> format) {
            super(LocalText.of("字符串", "a string"));
            this.parse = parse;
            this.format = format;
        }

        @Override
        @Nullable
        V read(JsonReader in) {
            return in.token() == Token.TEXT ? in.construct(parse, in.text()) : in.wrongType(this);
        }

        @Override
        public void write(V value, TokenSink out) throws IOException {
            out.text(format.apply(value));
        }

        @Override
        boolean startsWith(Token token) {
            return token == Token.TEXT;
        }
    }

    /**
     * Codes.
     *
     * @param <V> the type of the values
     */
    public static final class CodeType<V> extends ScalarType<V> {

        private final Map<String, V> byCode;
        private final Function<V, String> codeOf;

        private CodeType(Map<String, V> byCode, Function<V, String> codeOf) {
            super(LocalText.of("字符串", "a string"));
            this.byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
            this.codeOf = codeOf;
        }

        private static <E extends Enum<E>> CodeType<E> of(E[] constants) {
            String[] codes = new String[constants.length];
            Map<String, E> byCode = new LinkedHashMap<>();
            for (E constant : constants) {
                String code = codeOf(constant);
                codes[constant.ordinal()] = code;
                byCode.put(code, constant);
            }
            return new CodeType<>(byCode, constant -> codes[constant.ordinal()]);
        }

        /**
         * Returns the codes.
         *
         * @return the codes in the order in which messages list them
         */
        public List<String> codes() {
            return List.copyOf(byCode.keySet());
        }

        @Override
        @Nullable
        V read(JsonReader in) {
            if (in.token() != Token.TEXT) {
                return in.wrongType(this);
            }
            return in.oneOf(byCode);
        }

        @Override
        public void write(V value, TokenSink out) throws IOException {
            out.text(codeOf.apply(value));
        }

        @Override
        boolean startsWith(Token token) {
            return token == Token.TEXT;
        }
    }

    /** Dates. */
    public static final class DateType extends ScalarType<LocalDate> {

        private static final DateType INSTANCE = new DateType();

        private DateType() {
            super(LocalText.of("2017-12-31形式的日期", "a date such as 2017-12-31"));
        }

        @Override
        @Nullable
        LocalDate read(JsonReader in) {
            if (in.token() != Token.TEXT) {
                return in.wrongType(this);
            }
            LocalDate date = IsoDate.parse(in.text());
            return date == null ? in.wrongType(this) : date;
        }

        @Override
        public void write(LocalDate value, TokenSink out) throws IOException {
            out.text(IsoDate.format(value));
        }

        @Override
        boolean startsWith(Token token) {
            return token == Token.TEXT;
        }
    }

    /**
     * Whole numbers.
     *
     * @param <N> the type of the values
     */
    public static final class IntegerType<N extends Number> extends ScalarType<N> {

        private static final IntegerType<Long> OF_LONG =
                new IntegerType<>(Long.MIN_VALUE, Long.MAX_VALUE, number -> number);
        private static final IntegerType<Integer> OF_INT =
                new IntegerType<>(Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue);

        private final long min;
        private final long max;
        private final Function<Long, N> narrowing;

        private IntegerType(long min, long max, Function<Long, N> narrowing) {
            super(LocalText.of("整数", "a whole number"));
            this.min = min;
            this.max = max;
            this.narrowing = narrowing;
        }

        /**
         * Returns the smallest number in the range.
         *
         * @return the number, inclusive
         */
        public long min() {
            return min;
        }

        /**
         * Returns the largest number in the range.
         *
         * @return the number, inclusive
         */
        public long max() {
            return max;
        }

        @Override
        @Nullable
        N read(JsonReader in) {
            if (in.token() != Token.INTEGER) {
                return in.wrongType(this);
            }
            if (!in.isLong() || in.integer() < min || in.integer() > max) {
                in.fault(BindingFault.OUT_OF_RANGE, "min", min, "max", max, "value", Shown.plain(in.text()));
                return null;
            }
            return narrowing.apply(in.integer());
        }

        @Override
        public void write(N value, TokenSink out) throws IOException {
            out.number(value.longValue());
        }

        @Override
        boolean startsWith(Token token) {
            return token == Token.INTEGER;
        }
    }

    /** Numbers. */
    public static final class DecimalType extends ScalarType<BigDecimal> {

        /**
         * The maximum number of digits on either side of the decimal point. Longer numbers are mistakes, and
         * 1e999999999 is an attack.
         */
        public static final int MAX_DIGITS = 30;

        private static final DecimalType INSTANCE = new DecimalType();

        private DecimalType() {
            super(LocalText.of("数字", "a number"));
        }

        @Override
        @Nullable
        BigDecimal read(JsonReader in) {
            if (in.token() != Token.INTEGER && in.token() != Token.DECIMAL) {
                return in.wrongType(this);
            }
            BigDecimal number = parse(in.text());
            if (number == null) {
                in.fault(BindingFault.DIGITS, "max", MAX_DIGITS, "value", Shown.plain(in.text()));
            }
            return number;
        }

        private static @Nullable BigDecimal parse(String text) {
            try {
                BigDecimal number = new BigDecimal(text);
                return isTooLong(number) ? null : withoutExponent(number);
            } catch (NumberFormatException e) {
                return null; // an exponent of more than ten digits
            }
        }

        @Override
        public void write(BigDecimal value, TokenSink out) throws IOException {
            if (isTooLong(value)) {
                throw new IllegalArgumentException("number must have at most " + MAX_DIGITS
                        + " digits on either side of the point, but was " + value);
            }
            out.number(withoutExponent(value));
        }

        private static boolean isTooLong(BigDecimal number) {
            return (long) number.precision() - number.scale() > MAX_DIGITS || number.scale() > MAX_DIGITS;
        }

        /** Converts a number so that 1e3 and 1000 are equal. */
        private static BigDecimal withoutExponent(BigDecimal number) {
            return number.scale() < 0 ? number.setScale(0) : number;
        }

        @Override
        boolean startsWith(Token token) {
            return token == Token.INTEGER || token == Token.DECIMAL;
        }
    }

    /** True and false. */
    public static final class TruthType extends ScalarType<Boolean> {

        private static final TruthType INSTANCE = new TruthType();

        private TruthType() {
            super(LocalText.of("true或false", "true or false"));
        }

        @Override
        @Nullable
        Boolean read(JsonReader in) {
            return switch (in.token()) {
                case TRUE -> true;
                case FALSE -> false;
                default -> in.wrongType(this);
            };
        }

        @Override
        public void write(Boolean value, TokenSink out) throws IOException {
            out.truth(value);
        }

        @Override
        boolean startsWith(Token token) {
            return token == Token.TRUE || token == Token.FALSE;
        }
    }

    /**
     * A constant value.
     *
     * @param <V> the type of the value
     */
    public static final class ConstantType<V> extends ScalarType<V> {

        private final ScalarType<V> type;
        private final V value;
        private final String shown;
        private final MessageCode other;

        private ConstantType(ScalarType<V> type, V value, String shown, MessageCode other) {
            super(type.expected());
            this.type = type;
            this.value = value;
            this.shown = shown;
            this.other = other;
        }

        /**
         * Returns the value.
         *
         * @return the constant
         */
        public V value() {
            return value;
        }

        @Override
        @Nullable
        V read(JsonReader in) {
            V read = type.read(in);
            if (read != null && !read.equals(value)) {
                String found = in.token() == Token.TEXT ? Shown.quoted(in.text()) : in.text();
                throw in.stop(other, "expected", shown, "value", found);
            }
            return read;
        }

        @Override
        public void write(V owned, TokenSink out) throws IOException {
            type.write(owned, out);
        }

        @Override
        boolean startsWith(Token token) {
            return type.startsWith(token);
        }
    }
}
