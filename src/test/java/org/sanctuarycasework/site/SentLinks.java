package org.sanctuarycasework.site;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.sanctuarycasework.people.SignInMail;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Stands for everybody's mailbox. */
@TestComponent
@Primary
public class SentLinks implements SignInMail {

    final List<Link> links = new CopyOnWriteArrayList<>();

    @Override
    public void send(String email, String name, String link) {
        links.add(new Link(email, name, link));
    }

    record Link(String email, String name, String address) {
    }
}
