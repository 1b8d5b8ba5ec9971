package com.acme.library;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class JpaResultStream {
    private final EntityManager manager;

    JpaResultStream(EntityManager manager) {
        this.manager = manager;
    }

    List<String> titles() {
        return manager.createQuery("select b.title from Book b", String.class).getResultStream().sorted().collect(Collectors.toList()); // expect: unclosed-cursor-or-stream
    }

    Optional<Object> first(TypedQuery<Object> books) {
        return books.getResultStream().findFirst(); // expect: unclosed-cursor-or-stream
    }

    void print() {
        Stream<String> titles = manager.createQuery("select b.title from Book b", String.class).getResultStream(); // expect: unclosed-cursor-or-stream
        titles.forEach(System.out::println);
    }

    void printed() {
        Stream<String> titles = manager.createQuery("select b.title from Book b", String.class).getResultStream();
        try (titles) {
            titles.forEach(System.out::println);
        }
    }

    List<String> eager() {
        return manager.createQuery("select b.title from Book b", String.class).getResultList().stream().sorted().toList();
    }

    /** Handed on: the caller closes. */
    Stream<String> lazy() {
        return manager.createQuery("select b.title from Book b", String.class).getResultStream();
    }

    Stream<String> mapped() {
        Stream<String> titles = manager.createQuery("select b.title from Book b", String.class).getResultStream();
        return titles.map(String::strip);
    }

    void ofOwnMethod() {
        Stream<String> titles = lazy(); // expect: unclosed-cursor-or-stream
        titles.limit(3).forEach(System.out::println);
    }
}
