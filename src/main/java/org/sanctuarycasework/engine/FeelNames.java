package org.sanctuarycasework.engine;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import java.util.HashSet;
import java.util.Set;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;

/** The names that a parsed expression reads from outside itself: all, and those without which it says nothing. */
record FeelNames(Set<String> all, Set<String> needed) {

    static FeelNames of(ParsedExpression expression) {
        var search = new Search();
        search.visit(expression.expression(), true);
        search.all.removeAll(search.bound);
        search.needed.removeAll(search.bound);
        return new FeelNames(Set.copyOf(search.all), Set.copyOf(search.needed));
    }

    private static class Search {

        private final Set<String> all = new HashSet<>();
        private final Set<String> needed = new HashSet<>();
        /** names that the expression gives a meaning itself: loop variables, parameters, entries of a context */
        private final Set<String> bound = new HashSet<>();

        void visit(Object node, boolean isNeeded) {
            if (node instanceof Ref reference) {
                add(reference.names().head(), isNeeded);
            } else if (node instanceof Filter filter) {
                visit(filter.list(), isNeeded);
                // what stands in the brackets may name entries of the items, which only the data can tell
                visit(filter.filter(), false);
            } else if (node instanceof Equal equal) {
                visit(equal.x(), isNeeded && !(isNull(equal.y()) && equal.x() instanceof Ref));
                visit(equal.y(), isNeeded && !(isNull(equal.x()) && equal.y() instanceof Ref));
            } else {
                visitParts(node, isNeeded);
            }
        }

        private void visitParts(Object node, boolean isNeeded) {
            if (node instanceof FunctionDefinition function) {
                var parameters = function.parameters().iterator();
                while (parameters.hasNext()) {
                    bound.add(parameters.next());
                }
            }
            if (node instanceof Tuple2<?, ?> pair && pair._1() instanceof String name) {
                bound.add(name);
            }
            if (node instanceof Product product) {
                var parts = product.productIterator();
                while (parts.hasNext()) {
                    visit(parts.next(), isNeeded);
                }
            }
        }

        private void add(String name, boolean isNeeded) {
            all.add(name);
            if (isNeeded) {
                needed.add(name);
            }
        }

        private static boolean isNull(Exp expression) {
            return expression == ConstNull$.MODULE$;
        }
    }
}
