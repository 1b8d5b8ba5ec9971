package com.acme.tickets;

import com.ibatis.sqlmap.client.SqlMapClient; // expect: forbidden-import
import com.ibatis.sqlmap.client.SqlMapSession;
import java.sql.SQLException;

final class Ibatis2SqlMapSession {
    private SqlMapClient tickets; // expect: factory-held-outside-db

    Object find(long id) throws SQLException {
        SqlMapSession session = tickets.openSession(); // expect: direct-factory-use
        try {
            return session.queryForObject("ticket.find", id);
        } finally {
            session.close();
        }
    }
}
