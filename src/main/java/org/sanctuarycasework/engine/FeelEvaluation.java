package org.sanctuarycasework.engine;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.Some;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.EvaluationFailureCollector;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * Evaluates parsed expressions with the built-in functions made once. FEEL's own entry makes all of them anew for each
 * evaluation: that took five sixths of its time, and a third of that of a page of a form.
 */
class FeelEvaluation {

    private final ValueMapper values;
    private final FeelInterpreter interpreter;
    private final FunctionProvider functions;

    FeelEvaluation(ValueMapper values, Clock clock) {
        this.values = values;
        this.interpreter = new FeelInterpreter(values);
        this.functions = new BuiltinFunctions(() -> ZonedDateTime.now(clock), values);
    }

    /** @return null if it cannot be said */
    Object value(ParsedExpression expression, Map<String, ?> given) {
        try {
            Val value = evaluate(expression, new Given(given));
            return value instanceof ValError ? null : values.unpackVal(value);
        } catch (RuntimeException cannotBeSaid) {
            return null;
        }
    }

    /** @throws FeelException if it cannot be said */
    Object require(ParsedExpression expression, VariableProvider given) {
        Val value = evaluate(expression, given);
        if (value instanceof ValError error) {
            throw new FeelException("“" + expression.text() + "” cannot be evaluated: " + error.error());
        }
        return values.unpackVal(value);
    }

    private Val evaluate(ParsedExpression expression, VariableProvider given) {
        return interpreter.eval(expression.expression(),
                new EvalContext(values, given, functions, new EvaluationFailureCollector()));
    }

    private record Given(Map<String, ?> values) implements VariableProvider {

        @Override
        public Option<Object> getVariable(String name) {
            return values.containsKey(name) ? new Some<>(values.get(name)) : Option.empty();
        }

        @Override
        public Iterable<String> keys() {
            return CollectionConverters.asScala(values.keySet());
        }
    }
}
