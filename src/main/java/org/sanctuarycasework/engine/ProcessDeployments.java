package org.sanctuarycasework.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys each folder under {@code processes/} as one unit, and only when something in it changed, so that an edit of
 * one table does not make a new version of everything. A model the engine cannot read stops the start, naming the folder.
 */
@Component
class ProcessDeployments implements SmartInitializingSingleton {

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    ProcessDeployments(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, DeploymentBuilder> folders = new TreeMap<>();
        try {
            for (Resource model : resources.getResources("classpath*:processes/*/*.*mn")) {
                String[] path = model.getURL().getPath().split("/");
                String folder = path[path.length - 2];
                folders.computeIfAbsent(folder, name -> repository.createDeployment().name(name)
                        .enableDuplicateFiltering(false)).addInputStream(model.getFilename(), model.getInputStream());
            }
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("The process models cannot be read from the class path", cannotRead);
        }
        folders.forEach(this::deploy);
    }

    private void deploy(String folder, DeploymentBuilder deployment) {
        try {
            deployment.deploy();
        } catch (RuntimeException broken) {
            throw new BrokenModel("A model in processes/" + folder + " is broken: " + broken.getMessage(), broken);
        }
    }

    /** Stops the start. */
    static class BrokenModel extends RuntimeException {

        BrokenModel(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
