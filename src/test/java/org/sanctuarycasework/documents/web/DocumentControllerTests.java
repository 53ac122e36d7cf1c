package org.sanctuarycasework.documents.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.documents.Document;
import org.sanctuarycasework.documents.ReadDocument;
import org.sanctuarycasework.documents.ScanState;
import org.sanctuarycasework.people.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class DocumentControllerTests {

    final ReadDocument documents = mock();
    final MockMvc browser = MockMvcBuilders.standaloneSetup(new DocumentController(documents))
            .setCustomArgumentResolvers(new NobodySignedIn()).build();

    @Test
    void givesADownloadThatNoBrowserRunsOrKeeps() throws Exception {
        Document document = new Document(UUID.randomUUID(), "NCIL-2026-0042", "accounts", "Übersicht \"1\".pdf",
                "application/pdf", 3, Instant.EPOCH, ScanState.CLEAN);
        when(documents.require(any(), eq(document.id()))).thenReturn(document);
        doAnswer(call -> {
            call.<OutputStream>getArgument(1).write(new byte[] {1, 2, 3});
            return null;
        }).when(documents).copy(eq(document), any());

        browser.perform(get("/documents/{id}", document.id()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(new byte[] {1, 2, 3}))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", allOf(
                        startsWith("attachment; "),
                        containsString("filename*=UTF-8''%C3%9Cbersicht%20%221%22.pdf"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    /** The page asks who it is for; here nobody has to be anybody. */
    private static class NobodySignedIn implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer page, NativeWebRequest request, WebDataBinderFactory binders) {
            return Actor.SYSTEM;
        }
    }
}
