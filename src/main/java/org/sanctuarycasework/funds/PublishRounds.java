package org.sanctuarycasework.funds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.sanctuarycasework.forms.Forms;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes, at the first start, the wards and the rounds that come as files under {@code rounds/} on the class path. */
@Component
class PublishRounds implements SmartInitializingSingleton {

    private final ResourcePatternResolver resources;
    private final ObjectMapper json;
    private final JdbcTemplate jdbc;
    private final Rounds rounds;
    private final Forms forms;

    PublishRounds(ResourcePatternResolver resources, ObjectMapper json, JdbcTemplate jdbc, Rounds rounds, Forms forms) {
        this.resources = resources;
        this.json = json;
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.forms = forms;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        try {
            publishWards(json.readValue(resources.getResource("classpath:rounds/wards.json").getInputStream(), Ward[].class));
            for (Resource file : resources.getResources("classpath:rounds/ncil-*.json")) {
                publish(json.readValue(file.getInputStream(), RoundFile.class));
            }
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("The wards and rounds cannot be read from the class path", cannotRead);
        }
    }

    private void publishWards(Ward[] wards) {
        jdbc.batchUpdate("insert into ward (code, name) values (?, ?) on conflict do nothing",
                List.of(wards).stream().map(ward -> new Object[] {ward.code(), ward.name()}).toList());
    }

    private void publish(RoundFile file) {
        if (jdbc.queryForList("select id from round where fund = ? and key = ?", file.fund(), file.key()).isEmpty()) {
            rounds.publish(file.toRound(forms.keep(file.formId()).hash()));
        }
    }
}
