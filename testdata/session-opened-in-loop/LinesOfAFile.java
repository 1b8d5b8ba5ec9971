package com.acme.library.dao;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class LinesOfAFile {
    private static final String LIBRARY = "jdbc:h2:mem:library";

    void read(BufferedReader reader) throws IOException, SQLException {
        String line;
        while ((line = reader.readLine()) != null) {
            try (Connection connection = DriverManager.getConnection(LIBRARY)) { // expect: session-opened-in-loop
                connection.nativeSQL(line);
            }
        }
    }
}
