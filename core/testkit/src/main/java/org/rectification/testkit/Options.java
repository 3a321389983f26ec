package org.rectification.testkit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;

/** The options of a generator, checked by {@link RegisterGenerator}. */
record Options(
        long seed,
        long issues,
        DateSpan dates,
        Set<Language> languages,
        Map<Share, Double> shares,
        Map<Size, Integer> sizes) {

    static final DateSpan POSSIBLE_DATES = DateSpan.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    static Options usual(long seed) {
        Map<Share, Double> shares = new EnumMap<>(Share.class);
        for (Share share : Share.values()) {
            shares.put(share, share.usual());
        }
        Map<Size, Integer> sizes = new EnumMap<>(Size.class);
        for (Size size : Size.values()) {
            sizes.put(size, size.usual());
        }
        DateSpan dates = DateSpan.of(LocalDate.of(2016, 2, 29), LocalDate.of(2019, 12, 31));
        return new Options(seed, 100, dates, EnumSet.allOf(Language.class), shares, sizes);
    }

    double share(Share share) {
        return shares.getOrDefault(share, share.usual());
    }

    int size(Size size) {
        return sizes.getOrDefault(size, size.usual());
    }

    Options withIssues(long count) {
        return new Options(seed, count, dates, languages, shares, sizes);
    }

    Options withDates(DateSpan others) {
        return new Options(seed, issues, others, languages, shares, sizes);
    }

    Options withLanguages(Set<Language> others) {
        return new Options(seed, issues, dates, Collections.unmodifiableSet(EnumSet.copyOf(others)), shares, sizes);
    }

    Options with(Share share, double often) {
        Map<Share, Double> others = new EnumMap<>(shares);
        others.put(share, often);
        return new Options(seed, issues, dates, languages, others, sizes);
    }

    Options with(Size size, int number) {
        Map<Size, Integer> others = new EnumMap<>(sizes);
        others.put(size, number);
        return new Options(seed, issues, dates, languages, shares, others);
    }
}
