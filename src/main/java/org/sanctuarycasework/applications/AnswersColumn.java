package org.sanctuarycasework.applications;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.sanctuarycasework.forms.Answers;

@Converter
class AnswersColumn implements AttributeConverter<Answers, String> {

    @Override
    public String convertToDatabaseColumn(Answers answers) {
        return answers.toJson();
    }

    @Override
    public Answers convertToEntityAttribute(String json) {
        return Answers.fromJson(json);
    }
}
