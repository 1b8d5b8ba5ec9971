package com.acme.library.dao;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;

class CountedAndIterated {
    void counted(DataSource pool, List<String> titles) throws SQLException {
        for (int i = 0; i < titles.size(); i++) {
            try (Connection connection = pool.getConnection()) { // expect: session-opened-in-loop
                connection.nativeSQL(titles.get(i));
            }
        }
    }

    void iterated(DataSource pool, List<String> titles) throws SQLException {
        for (Iterator<String> each = titles.iterator(); each.hasNext(); ) {
            String title = each.next();
            try (Connection connection = pool.getConnection()) { // expect: session-opened-in-loop
                connection.nativeSQL(title);
            }
        }
    }

    void asLongAs(DataSource pool, Iterator<String> titles) throws SQLException {
        while (titles.hasNext()) {
            try (Connection connection = pool.getConnection()) { // expect: session-opened-in-loop
                connection.nativeSQL(titles.next());
            }
        }
    }

    void stepped(DataSource pool, List<String> titles) throws SQLException {
        int i = 0;
        do {
            try (Connection connection = pool.getConnection()) { // expect: session-opened-in-loop
                connection.nativeSQL(titles.get(i));
            }
            i++;
        } while (i < titles.size());
    }
}
