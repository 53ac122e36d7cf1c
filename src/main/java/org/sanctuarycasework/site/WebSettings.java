package org.sanctuarycasework.site;

import java.util.List;

import org.sanctuarycasework.site.signin.AskNameFirst;
import org.sanctuarycasework.site.unsent.ForgetWhatWasSent;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What Spring MVC has to know about this site. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {

    private final ActorArgumentResolver actors;
    private final AskNameFirst askNameFirst;
    private final StillNotSaved stillNotSaved;
    private final ForgetWhatWasSent forgetWhatWasSent;

    WebSettings(ActorArgumentResolver actors, AskNameFirst askNameFirst, StillNotSaved stillNotSaved,
                ForgetWhatWasSent forgetWhatWasSent) {
        this.actors = actors;
        this.askNameFirst = askNameFirst;
        this.stillNotSaved = stillNotSaved;
        this.forgetWhatWasSent = forgetWhatWasSent;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(askNameFirst);
        interceptors.addInterceptor(stillNotSaved);
        interceptors.addInterceptor(forgetWhatWasSent);
    }
}
