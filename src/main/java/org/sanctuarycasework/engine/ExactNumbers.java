package org.sanctuarycasework.engine;

import camundajar.impl.scala.Function1;
import camundajar.impl.scala.Option;
import org.camunda.feel.impl.JavaValueMapper;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValNumber;

/** Gives numbers back as BigDecimal, where FEEL for Java makes doubles of them: sums of money stay exact. */
class ExactNumbers extends JavaValueMapper {

    @Override
    public Option<Object> unpackVal(Val value, Function1<Val, Object> inner) {
        return value instanceof ValNumber number
            ? Option.apply(number.value().bigDecimal())
            : super.unpackVal(value, inner);
    }
}
