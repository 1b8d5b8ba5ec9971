package com.acme.game;

public interface Table {
    Session join(Session session);
}
