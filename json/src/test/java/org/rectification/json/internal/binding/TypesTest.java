package org.rectification.json.internal.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectification.issue.IssueId;
import org.rectification.issue.Tier;
import org.rectification.json.internal.tokens.Token;

/** Each kind of type: the tokens with which its values start, and how it prints. */
class TypesTest {

    private static final ScalarType<String> TEXT = ScalarType.text(text -> text, text -> text);

    private static ObjectType<String> word() {
        var type = ObjectType.<String>named("word");
        type.required("letters", TEXT, word -> word);
        type.flag("loud", String::isEmpty);
        return type.build(in -> "");
    }

    private static List<Token> starts(ValueType<?> type) {
        List<Token> starts = new ArrayList<>();
        for (Token token : Token.values()) {
            if (type.startsWith(token)) {
                starts.add(token);
            }
        }
        return starts;
    }

    @Test
    void scalarsStartWithTheirToken() {
        assertThat(starts(TEXT)).containsExactly(Token.TEXT);
        assertThat(starts(ScalarType.id(IssueId::of))).containsExactly(Token.TEXT);
        assertThat(starts(ScalarType.code(Tier.values()))).containsExactly(Token.TEXT);
        assertThat(starts(ScalarType.name(Map.of("one", 1), Object::toString))).containsExactly(Token.TEXT);
        assertThat(starts(ScalarType.date())).containsExactly(Token.TEXT);
        assertThat(starts(ScalarType.integer())).containsExactly(Token.INTEGER);
        assertThat(starts(ScalarType.smallInteger())).containsExactly(Token.INTEGER);
        assertThat(starts(ScalarType.decimal())).containsExactly(Token.INTEGER, Token.DECIMAL);
        assertThat(starts(ScalarType.truth())).containsExactly(Token.TRUE, Token.FALSE);
        assertThat(starts(ScalarType.constant("register", BindingFault.OTHER_FORMAT)))
                .containsExactly(Token.TEXT);
        assertThat(starts(ScalarType.constant(1, BindingFault.OTHER_VERSION))).containsExactly(Token.INTEGER);
    }

    @Test
    void compoundsStartWithTheirTokens() {
        ListType<String> list = ListType.of(TEXT);
        assertThat(starts(list)).containsExactly(Token.LIST);
        assertThat(starts(word())).containsExactly(Token.OBJECT);
        assertThat(starts(UnionType.<String>named("word")
                        .variant(
                                "a",
                                String.class,
                                ObjectType.<String>named("word").build(in -> ""))
                        .build()))
                .containsExactly(Token.OBJECT);
        assertThat(starts(EitherType.of(TEXT, word(), String::isEmpty))).containsExactly(Token.OBJECT, Token.TEXT);
        assertThat(starts(MappedType.of(list, values -> values.get(0), List::of)))
                .containsExactly(Token.LIST);
        RecursiveType<String> recursive = RecursiveType.of(TypesTest::word);
        assertThat(starts(recursive)).containsExactly(Token.OBJECT);
        assertThat(recursive.expected()).isEqualTo(word().expected());
    }

    @Test
    void theyPrintWhatTheyHold() {
        assertThat(ScalarType.decimal())
                .hasToString(ScalarType.decimal().expected().toString());
        assertThat(ListType.of(TEXT)).hasToString("[" + TEXT + "]");
        assertThat(word()).hasToString("word[letters, loud]");
        assertThat(EitherType.of(TEXT, word(), String::isEmpty)).hasToString(TEXT + " or word[letters, loud]");
        assertThat(MappedType.of(ListType.of(TEXT), values -> values.get(0), List::of))
                .hasToString("[" + TEXT + "]");
        UnionType<BigDecimal> union = UnionType.<BigDecimal>coded("amount", "code", BigDecimal::toString)
                .variant(
                        "one",
                        BigDecimal.class,
                        ObjectType.<BigDecimal>named("amount").build(in -> BigDecimal.ONE))
                .build();
        assertThat(union).hasToString("amount[one]");
        assertThat(union.tag()).isEqualTo("code");
    }
}
