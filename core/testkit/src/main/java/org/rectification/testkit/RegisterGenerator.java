package org.rectification.testkit;

import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.issue.Issue;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;

/**
 * Generates registers of any size for tests and measurements, in Chinese and English. Their histories follow the usual
 * course of events, with occasional irregularities. All places, bodies and texts are fictitious.
 *
 * <p><strong>Deterministic.</strong> The same seed and options give equal registers on every platform and JDK.
 * Randomness comes from SplitMix64 with a branch for each issue and for each purpose within the issue. Issue number 7
 * is therefore the same in a register of ten issues and in one of a million, regardless of order and thread. Other
 * versions of this library may generate other registers.
 *
 * <p>The options are numbers of elements ({@link #withIssues}, {@link Size}), frequencies ({@link Share}), dates
 * ({@link #withDates}) and languages ({@link #withLanguages}). Facts happen within the dates. They may be reported up
 * to some months after the last date, and deadlines may lie up to two and a half years after it.
 *
 * <p>Immutable and thread-safe. Each {@code with} method returns a new generator.
 *
 * <pre>{@code
 * RegisterGenerator generator = RegisterGenerator.seeded(42).withIssues(500).with(Share.LATE_REPORTS, 0.5);
 * Register register = generator.register();
 * long open = generator.withIssues(2_000).issues()        // one at a time, none kept
 *         .filter(issue -> issue.tierOn(asOf) != Tier.COMPLETE)
 *         .count();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RegisterGenerator {

    private static final int MOST_IN_A_REGISTER = 10_000_000;

    private final Options options;
    /** Made when first asked for, because most generators only lead to another one. Two threads may make equal ones. */
    private volatile @Nullable Makers makers;

    private RegisterGenerator(Options options) {
        this.options = options;
    }

    /** The frame, and what makes issues and records that refer to it. */
    private record Makers(Frame frame, IssueMaker issues, RecordMaker records) {

        static Makers of(Options options) {
            Draws draws = new Draws(options.seed());
            Words words = new Words(options.languages(), options.share(Share.ONE_LANGUAGE));
            Days days = new Days(
                    options.dates().first().orElseThrow(),
                    options.dates().last().orElseThrow(),
                    options.share(Share.EDGE_DATES));
            Frame frame = Frame.of(options, draws, words, days);
            return new Makers(
                    frame,
                    new IssueMaker(options, draws, words, days, frame),
                    new RecordMaker(options, draws.branch("records"), words, days, frame));
        }
    }

    private Makers makers() {
        Makers made = makers;
        if (made == null) {
            made = Makers.of(options);
            makers = made;
        }
        return made;
    }

    /**
     * Returns a generator of 100 issues in both languages, from 29 February 2016 to the end of 2019.
     *
     * @param seed the seed; different seeds give different registers
     * @return the generator
     */
    public static RegisterGenerator seeded(long seed) {
        return new RegisterGenerator(Options.usual(seed));
    }

    /**
     * Returns a copy of this generator with a different number of issues. Changing the number does not change the
     * issues themselves: a smaller register contains the first issues of a larger one.
     *
     * @param count the number of issues, not negative
     * @return the new generator
     * @throws IllegalArgumentException if the number is negative
     */
    public RegisterGenerator withIssues(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("issues must not be negative, but were " + count);
        }
        return new RegisterGenerator(options.withIssues(count));
    }

    /**
     * Returns a copy of this generator with a different number of the given elements.
     *
     * @param size the kind of element
     * @param number the number or upper bound, from {@link Size#least()} to 100 000
     * @return the new generator
     * @throws NullPointerException if the size is null
     * @throws IllegalArgumentException if the number is out of range
     */
    public RegisterGenerator with(Size size, int number) {
        if (number < Objects.requireNonNull(size, "size must not be null").least() || number > Size.MAX) {
            throw new IllegalArgumentException(
                    size + " must be " + size.least() + " to " + Size.MAX + ", but was " + number);
        }
        return new RegisterGenerator(options.with(size, number));
    }

    /**
     * Returns a copy of this generator with a different frequency of the given feature.
     *
     * @param share the feature
     * @param often the frequency, from 0 (never) to 1 (always)
     * @return the new generator
     * @throws NullPointerException if the share is null
     * @throws IllegalArgumentException if the frequency is not from 0 to 1
     */
    public RegisterGenerator with(Share share, double often) {
        Objects.requireNonNull(share, "share must not be null");
        if (!(often >= 0 && often <= 1)) {
            throw new IllegalArgumentException(share + " must be 0 to 1, but was " + often);
        }
        return new RegisterGenerator(options.with(share, often));
    }

    /**
     * Returns a copy of this generator with different dates for inspections and facts. The last date is the natural
     * as-of date.
     *
     * @param dates the dates, with both ends, within the years 1900 to 2999
     * @return the new generator
     * @throws NullPointerException if the span is null
     * @throws IllegalArgumentException if an end is open or not within these years
     */
    public RegisterGenerator withDates(DateSpan dates) {
        if (!Options.POSSIBLE_DATES.encloses(Objects.requireNonNull(dates, "dates must not be null"))) {
            throw new IllegalArgumentException("dates must have both ends, within 1900 to 2999, but were " + dates);
        }
        return new RegisterGenerator(options.withDates(dates));
    }

    /**
     * Returns a copy of this generator with texts in the given languages.
     *
     * @param languages one or two languages; with two, some texts are in one language only ({@link Share#ONE_LANGUAGE})
     * @return the new generator
     * @throws NullPointerException if the set or a language is null
     * @throws IllegalArgumentException if the set is empty
     */
    public RegisterGenerator withLanguages(Set<Language> languages) {
        if (Objects.requireNonNull(languages, "languages must not be null").isEmpty()) {
            throw new IllegalArgumentException("languages must be at least one, but were none");
        }
        return new RegisterGenerator(options.withLanguages(languages));
    }

    /**
     * Returns the whole register.
     *
     * @return a register of origin {@link Origin#GENERATED}
     * @throws IllegalStateException if there are more than 10 000 000 issues; use the stream of issues for these
     */
    public Register register() {
        if (options.issues() > MOST_IN_A_REGISTER) {
            throw new IllegalStateException("a whole register must have at most " + MOST_IN_A_REGISTER
                    + " issues, but had " + options.issues());
        }
        return builder().issues(issues().toList()).build();
    }

    /**
     * Returns the register without its issues. It contains everything that the issues refer to except other issues.
     *
     * @return a register with no issues
     */
    public Register frame() {
        return builder().build();
    }

    private RegisterBuilder builder() {
        Frame frame = makers().frame();
        RegisterBuilder register = Register.builder(
                        LocalText.of("生成台账" + options.seed(), "Generated register " + options.seed()))
                .origin(Origin.GENERATED)
                .originNote(LocalText.of("为测试生成，地名、主体均属虚构", "Generated for tests; every place and body is made up"))
                .inspections(
                        frame.visits().stream().map(Frame.Visit::inspection).toList())
                .categories(frame.categories())
                .severities(frame.severities())
                .phases(frame.phases())
                .bodies(frame.bodies())
                .posts(frame.posts())
                .aggregates(frame.aggregates())
                .records(frame.records());
        makers().records().addTo(register);
        return register;
    }

    /**
     * Returns the issues as a stream. Issues are made on demand and not kept.
     *
     * @return an ordered stream of known size, which may be made parallel
     */
    public Stream<Issue> issues() {
        return LongStream.range(0, options.issues()).mapToObj(makers().issues()::issue);
    }

    /**
     * Returns one issue.
     *
     * @param index the index, from 0 to the number of issues, exclusive
     * @return the issue
     * @throws IndexOutOfBoundsException if the index is out of range
     */
    public Issue issue(long index) {
        return makers().issues().issue(Objects.checkIndex(index, options.issues()));
    }

    /**
     * Returns whether another generator has the same seed and options and therefore generates an equal register.
     *
     * @param other another object
     * @return true if the generators are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegisterGenerator that && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }

    /** Returns the seed and the options, for use in the message of a failing test. */
    @Override
    public String toString() {
        return "RegisterGenerator" + options.toString().substring("Options".length());
    }
}
