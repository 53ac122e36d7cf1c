package org.sanctuarycasework.disclosures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keys with commas between them; nothing once a record was erased. */
@Converter
class InformationKindsColumn implements AttributeConverter<Set<InformationKind>, String> {

    @Override
    public String convertToDatabaseColumn(Set<InformationKind> kinds) {
        return kinds.stream().map(InformationKind::key).collect(Collectors.joining(","));
    }

    @Override
    public Set<InformationKind> convertToEntityAttribute(String keys) {
        return InformationKind.ofKeys(keys.isEmpty() ? List.of() : List.of(keys.split(",")));
    }
}
