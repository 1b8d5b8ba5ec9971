package com.acme.library.db;

import io.r2dbc.spi.Connection;

class R2dbcStatement {
    void end(Connection connection) {
        connection.commitTransaction(); // expect: close-not-subscribed
        connection.close(); // expect: close-not-subscribed
    }

    void undo(Connection connection) {
        connection.rollbackTransaction(); // expect: close-not-subscribed
    }

    void begin(Connection connection) {
        connection.beginTransaction(); // expect: close-not-subscribed
    }
}
