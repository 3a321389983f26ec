package org.rectification.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Conditions as rules of easy-rules, each naming its code where it is unmet. */
final class EasyRules<T> {

    private static final String CASE = "case";
    private static final String UNMET = "unmet";

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRules(List<String> codes, List<Predicate<T>> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            String code = codes.get(i);
            Predicate<T> isMet = conditions.get(i);
            rules.register(new RuleBuilder()
                    .name(code)
                    .priority(i + 1)
                    .when(facts -> !isMet.test(facts.get(CASE)))
                    .then(facts -> facts.<List<String>>get(UNMET).add(code))
                    .build());
        }
    }

    List<String> unmet(T value) {
        List<String> unmet = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(CASE, value);
        facts.put(UNMET, unmet);
        engine.fire(rules, facts);
        return unmet;
    }
}
