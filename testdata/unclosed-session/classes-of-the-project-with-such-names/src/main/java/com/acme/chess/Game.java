package com.acme.chess;

import com.acme.chess.SessionFactory.Connection;

final class Game {
    private final SessionFactory factory = new SessionFactory();

    int play() {
        Session session = factory.openSession();
        session.move();
        return session.moves();
    }

    boolean say(String sentence) {
        Connection connection = factory.getConnection();
        return connection.createStatement().execute(sentence);
    }
}
