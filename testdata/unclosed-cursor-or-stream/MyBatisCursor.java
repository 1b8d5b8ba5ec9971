package com.acme.bakery;

import java.io.IOException;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

final class MyBatisCursor {
    int count(SqlSession session) {
        Cursor<String> breads = session.selectCursor("bread.names"); // expect: unclosed-cursor-or-stream
        int count = 0;
        for (String bread : breads) {
            count += bread.length();
        }
        return count;
    }

    int closed(SqlSession session) throws IOException {
        try (Cursor<String> breads = session.selectCursor("bread.names")) {
            int count = 0;
            for (String bread : breads) {
                count += bread.length();
            }
            return count;
        }
    }

    /** The session is closed here, and its cursors with it. */
    int closedWithTheSession(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            Cursor<String> breads = session.selectCursor("bread.names");
            int count = 0;
            for (String bread : breads) {
                count += bread.length();
            }
            return count;
        }
    }

    int list(SqlSession session) {
        return session.selectList("bread.names").size();
    }
}
