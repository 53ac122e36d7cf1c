package org.sanctuarycasework.engine;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The allow-list of beans that models may name. Looked up by name at the moment of use: an eager map would make a
 * circle of delegate, port, engine service and engine.
 */
class BeansForModels extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final Set<String> names;

    BeansForModels(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = Set.of(beans.getBeanNamesForAnnotation(NamedInModels.class));
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String && names.contains(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.stream().map(name -> entry(name)).collect(Collectors.toUnmodifiableSet());
    }

    private Entry<Object, Object> entry(String name) {
        return new AbstractMap.SimpleImmutableEntry<>(name, beans.getBean(name));
    }
}
