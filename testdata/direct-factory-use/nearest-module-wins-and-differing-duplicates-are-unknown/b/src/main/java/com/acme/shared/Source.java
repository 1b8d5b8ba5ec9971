package com.acme.shared;

public abstract class Source {
    public abstract Games factory();

    public interface Games {
        Object openSession();
    }
}
