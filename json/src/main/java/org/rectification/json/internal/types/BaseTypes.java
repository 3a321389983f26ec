package org.rectification.json.internal.types;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.Function;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.json.internal.binding.EitherType;
import org.rectification.json.internal.binding.MappedType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;

/** The types of {@code org.rectification.base}, and the type of strings. */
public final class BaseTypes {

    static final ScalarType<String> TEXT = ScalarType.text(Function.identity(), Function.identity());
    static final ScalarType<LocalDate> DATE = ScalarType.date();

    /** {@code "江西省"}, or {@code {"zh": "江西省", "en": "Jiangxi Province"}}. */
    public static final ValueType<LocalText> LOCAL_TEXT = localText();

    /** {@code {"first": "2016-07-14", "last": "2016-08-14"}}, where an open end is omitted. */
    public static final ValueType<DateSpan> DATE_SPAN = dateSpan();

    static final ScalarType<Quantity.Bound> BOUND = ScalarType.code(Quantity.Bound.values());

    /** {@code 27}, or {@code {"bound": "more-than", "amount": 10}}. */
    public static final ValueType<Quantity> QUANTITY = quantity();

    /** {@code {"numerator": 22, "denominator": 37}}. */
    public static final ValueType<Ratio> RATIO = ratio();

    /** {@code {"decimals": 1, "rounding": "half-up"}}. */
    static final ValueType<PercentFormat> PERCENT_FORMAT = percentFormat();

    /** {@code {"title": "…", "provision": "…", "address": "…", "publishedOn": "2018-04-28"}}. */
    public static final ValueType<Citation> CITATION = citation();

    private BaseTypes() {}

    private static ValueType<LocalText> localText() {
        var type = ObjectType.<LocalText>named("text");
        var chinese = type.optional("zh", TEXT, LocalText::chinese);
        var english = type.optional("en", TEXT, LocalText::english);
        ValueType<LocalText> full = type.build(in -> new LocalText(in.get(chinese), in.get(english)));
        ValueType<LocalText> brief =
                ScalarType.text(LocalText::chinese, text -> text.chinese().orElseThrow());
        return EitherType.of(brief, full, text -> text.english().isEmpty());
    }

    private static ValueType<DateSpan> dateSpan() {
        var type = ObjectType.<DateSpan>named("span");
        var first = type.optional("first", DATE, DateSpan::first);
        var last = type.optional("last", DATE, DateSpan::last);
        return type.build(in -> new DateSpan(in.get(first), in.get(last)));
    }

    private static ValueType<Quantity> quantity() {
        var type = ObjectType.<Quantity>named("quantity");
        var bound = type.required("bound", BOUND, Quantity::bound);
        var amount = type.required("amount", ScalarType.decimal(), Quantity::amount);
        ValueType<Quantity> full = type.build(in -> new Quantity(in.get(bound), in.get(amount)));
        ValueType<Quantity> brief = MappedType.of(
                ScalarType.decimal(), number -> new Quantity(Quantity.Bound.EXACTLY, number), Quantity::amount);
        return EitherType.of(brief, full, Quantity::isExact);
    }

    private static ValueType<Ratio> ratio() {
        var type = ObjectType.<Ratio>named("ratio");
        var numerator = type.required("numerator", ScalarType.integer(), Ratio::numerator);
        var denominator = type.required("denominator", ScalarType.integer(), Ratio::denominator);
        return type.build(in -> new Ratio(in.get(numerator), in.get(denominator)));
    }

    private static ValueType<PercentFormat> percentFormat() {
        var type = ObjectType.<PercentFormat>named("percentage format");
        var decimals = type.required("decimals", ScalarType.smallInteger(), PercentFormat::decimals);
        var rounding = type.required("rounding", ScalarType.code(RoundingMode.values()), PercentFormat::rounding);
        return type.build(in -> new PercentFormat(in.get(decimals), in.get(rounding)));
    }

    private static ValueType<Citation> citation() {
        var type = ObjectType.<Citation>named("citation");
        var title = type.required("title", LOCAL_TEXT, Citation::title);
        var provision = type.optional("provision", TEXT, Citation::provision);
        var address = type.optional("address", TEXT, Citation::address);
        var publishedOn = type.optional("publishedOn", DATE, Citation::publishedOn);
        return type.build(in -> new Citation(in.get(title), in.get(provision), in.get(address), in.get(publishedOn)));
    }
}
