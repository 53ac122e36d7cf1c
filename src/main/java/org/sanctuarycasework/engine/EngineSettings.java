package org.sanctuarycasework.engine;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** What the engine is told beyond {@code application.yaml}: the beans models may name, who hears of decisions, the clock. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ListableBeanFactory beans;
    private final DecisionListener decisions;
    private final CaseworkClock clock;

    EngineSettings(ListableBeanFactory beans, DecisionListener decisions, CaseworkClock clock) {
        this.beans = beans;
        this.decisions = decisions;
        this.clock = clock;
        clock.follow(offset -> ClockUtil.offset(offset.toMillis()));
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBeans(new BeansForModels(beans));
        DefaultDmnEngineConfiguration tables =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        tables.setCustomPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(decisions)));
        tables.setFeelEngineFactory(() -> new DecisionFeel(clock));
        configuration.setDmnEngineConfiguration(tables);
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new LockFailures()));
    }
}
