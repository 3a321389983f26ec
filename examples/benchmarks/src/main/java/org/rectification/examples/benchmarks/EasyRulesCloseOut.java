package org.rectification.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The eight plain conditions as eight rules of easy-rules. */
final class EasyRulesCloseOut {

    private static final String CASE = "case";
    private static final String UNMET = "unmet";

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRulesCloseOut() {
        List<Predicate<PlainCase>> predicates = PlainConditions.predicates();
        for (int i = 0; i < PlainConditions.COUNT; i++) {
            String code = PlainConditions.CODES.get(i);
            Predicate<PlainCase> isMet = predicates.get(i);
            rules.register(new RuleBuilder()
                    .name(code)
                    .priority(i + 1)
                    .when(facts -> !isMet.test(facts.get(CASE)))
                    .then(facts -> facts.<List<String>>get(UNMET).add(code))
                    .build());
        }
    }

    List<String> unmet(PlainCase plain) {
        List<String> unmet = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(CASE, plain);
        facts.put(UNMET, unmet);
        engine.fire(rules, facts);
        return unmet;
    }
}
