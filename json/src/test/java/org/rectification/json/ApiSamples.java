package org.rectification.json;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Types that {@link ApiTest} lists, with members of every kind. */
public final class ApiSamples {
    private ApiSamples() {}

    abstract static class Unseen {
        public static class Nested {}

        public long inherited() {
            return 0;
        }
    }

    /** A class. */
    public abstract static class Sample<T> extends Unseen implements Serializable {
        public enum Kind {
            ONE
        }

        private static final long serialVersionUID = 1;
        public static final String NAME = "";
        public int count;
        final int hidden = 0;

        protected Sample(T first) {
            count = first.hashCode();
        }

        public static <V extends Comparable<V>> @Nullable V of(V value, Kind kind) {
            return kind == Kind.ONE ? value : null;
        }

        public abstract T[] each(Function<? super T, ? extends Number> how, List<?>... lists) throws IOException;

        protected abstract void hook(@Nullable String text);

        @Override
        public String toString() {
            return NAME + hidden;
        }
    }

    /** A sealed interface. */
    public sealed interface Shape permits Square {
        double area();

        default boolean isEmpty() {
            return area() == 0;
        }
    }

    /** A record. */
    public record Square(double side) implements Shape {
        @Override
        public double area() {
            return side * side;
        }
    }
}
