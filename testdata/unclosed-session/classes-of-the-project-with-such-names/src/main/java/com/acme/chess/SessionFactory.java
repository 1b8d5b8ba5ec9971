package com.acme.chess;

final class SessionFactory {
    Session openSession() {
        return new Session();
    }

    Connection getConnection() {
        return new Connection();
    }

    static final class Connection {
        Statement createStatement() {
            return new Statement();
        }
    }

    static final class Statement {
        boolean execute(String sentence) {
            return sentence.isEmpty();
        }
    }
}
