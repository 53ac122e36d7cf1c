package org.sanctuarycasework.engine;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/** Conditions evaluated by the FEEL implementation that the engine uses for its decision tables. */
@Component
class FeelConditions implements Conditions {

    private final FeelEngineApi feel;
    private final FeelEvaluation evaluation;
    private final Map<String, Condition> parsed = new ConcurrentHashMap<>();

    FeelConditions(Clock clock) {
        FeelEngineBuilder builder = FeelEngineBuilder.create().withCustomValueMapper(new ExactNumbers());
        feel = builder.build();
        evaluation = new FeelEvaluation(builder.valueMapper(), clock);
    }

    @Override
    public Condition parse(String text) {
        return parsed.computeIfAbsent(text, this::parseOnce);
    }

    private Condition parseOnce(String text) {
        String expression = text.startsWith("=") ? text.substring(1) : text;
        if (expression.isBlank()) {
            throw new BrokenCondition(text, "it is empty");
        }
        var result = feel.parseExpression(expression);
        if (result.isFailure()) {
            throw new BrokenCondition(text, result.failure().message());
        }
        return new FeelCondition(result.parsedExpression(), FeelNames.of(result.parsedExpression()));
    }

    private class FeelCondition implements Condition {

        private final ParsedExpression expression;
        private final FeelNames names;

        FeelCondition(ParsedExpression expression, FeelNames names) {
            this.expression = expression;
            this.names = names;
        }

        @Override
        public Set<String> names() {
            return names.all();
        }

        @Override
        public Set<String> needed() {
            return names.needed();
        }

        @Override
        public boolean holds(Map<String, ?> values) {
            return Boolean.TRUE.equals(value(values));
        }

        @Override
        public Object value(Map<String, ?> values) {
            return evaluation.value(expression, values);
        }
    }
}
