package org.sanctuarycasework.engine;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;

/** Finds the names that a parsed expression reads from outside itself. */
class FeelNames {

    private final Set<String> read = new TreeSet<>();
    /** names that the expression gives a meaning itself: loop variables, parameters, entries of a context */
    private final Set<String> bound = new TreeSet<>();

    static Set<String> readBy(ParsedExpression expression) {
        var names = new FeelNames();
        names.visit(expression.expression());
        names.read.removeAll(names.bound);
        return Set.copyOf(names.read);
    }

    private void visit(Object node) {
        if (node instanceof Ref reference) {
            read.add(reference.names().head());
        } else if (node instanceof Filter filter) {
            // what stands in the brackets may name entries of the items, which only the data can tell
            visit(filter.list());
        } else if (node instanceof Equal equal && (isNull(equal.x()) || isNull(equal.y()))) {
            visitParts(isNull(equal.x()) ? equal.y() : equal.x());
        } else {
            visitParts(node);
        }
    }

    private void visitParts(Object node) {
        if (node instanceof Ref) {
            return;
        }
        if (node instanceof FunctionDefinition function) {
            bindAll(function);
        }
        if (node instanceof Tuple2<?, ?> pair && pair._1() instanceof String name) {
            bound.add(name);
        }
        if (node instanceof Product product) {
            var parts = product.productIterator();
            while (parts.hasNext()) {
                visit(parts.next());
            }
        }
    }

    private void bindAll(FunctionDefinition function) {
        var parameters = function.parameters().iterator();
        while (parameters.hasNext()) {
            bound.add(parameters.next());
        }
    }

    private static boolean isNull(Exp expression) {
        return expression == ConstNull$.MODULE$;
    }
}
