package com.acme.tickets;

import java.io.IOException;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.session.SqlSession;

final class MyBatisCursorIsNoSession {
    int count(SqlSession session) throws IOException {
        try (Cursor<Object> rows = session.selectCursor("ticket.all")) {
            rows.forEach(row -> {});
            return rows.getCurrentIndex() + 1;
        }
    }
}
