package org.sanctuarycasework.site.security;

import java.util.function.Predicate;

import jakarta.servlet.DispatcherType;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.sanctuarycasework.site.CurrentActor;
import org.sanctuarycasework.site.answered.AddressForAnswers;
import org.sanctuarycasework.site.answered.AnsweredPages;
import org.sanctuarycasework.site.unsent.KeepUnsent;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may open which address at all; what somebody may do there, each use case checks itself. */
@Configuration(proxyBeanMethods = false)
class SecuritySettings {

    private final CurrentActor actors;

    SecuritySettings(CurrentActor actors) {
        this.actors = actors;
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SignInFirst signInFirst, NotLetIn notLetIn, KeepUnsent unsent, AnsweredPages answered) throws Exception {
        return http
                .authorizeHttpRequests(address -> address
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers(HttpMethod.GET, "/", "/funds/**", "/assets/**", "/accessibility", "/privacy",
                                "/actuator/health", "/error").permitAll()
                        .requestMatchers(HttpMethod.POST, "/funds/*/eligibility/*").permitAll()
                        .requestMatchers("/sign-in", "/sign-in/**", "/demo/**").permitAll()
                        .requestMatchers("/tasks/**", "/cases/**", "/rounds/**", "/challenges/**", "/legal-holds/**").access(only(Actor::isStaff))
                        .requestMatchers("/assisted/**").access(only(actor -> actor.is(Role.GRANTS_OFFICER)))
                        .requestMatchers("/forum/**").access(only(actor -> actor.is(Role.FORUM_MEMBER, Role.SANCTUARY_MANAGER)))
                        .requestMatchers("/duty").access(only(actor -> actor.is(Role.DUTY_OFFICER)))
                        .requestMatchers("/records/**").access(only(actor -> actor.is(Role.INFORMATION_GOVERNANCE)))
                        .requestMatchers("/admin/**").access(only(actor -> actor.is(Role.ADMINISTRATOR)))
                        .anyRequest().access(only(actor -> true)))
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint(signInFirst).accessDeniedHandler(notLetIn))
                .logout(signOut -> signOut.logoutUrl("/sign-out").logoutSuccessUrl("/")
                        .addLogoutHandler((request, response, who) -> unsent.forgetAll(request)))
                .addFilterAfter(new AddressForAnswers(answered, actors), AuthorizationFilter.class)
                .headers(headers -> headers
                        .defaultsDisabled().addHeaderWriter(new SafeHeaders())
                        .cacheControl(cache -> { })
                        .httpStrictTransportSecurity(secure -> { }))
                // the page to return to travels in the address, so that it also opens in another browser
                .requestCache(RequestCacheConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Without this, Spring Boot would make up a user with a password. */
    @Bean
    AuthenticationManager noPasswords() {
        return attempt -> {
            throw new ProviderNotFoundException("people sign in by a mailed link, and some by a passkey after it");
        };
    }

    @Bean
    FilterRegistrationBean<CompleteForms> completeForms() {
        FilterRegistrationBean<CompleteForms> filter = new FilterRegistrationBean<>(new CompleteForms());
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    private AuthorizationManager<RequestAuthorizationContext> only(Predicate<Actor> allowed) {
        return (unused, context) ->
                new AuthorizationDecision(actors.of(context.getRequest()).filter(allowed).isPresent());
    }
}
