package com.acme.bakery;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

final class OneBranchOnly {
    private final DataSource bakery;
    private final SqlSessionFactory sessions;

    OneBranchOnly(DataSource bakery, SqlSessionFactory sessions) {
        this.bakery = bakery;
        this.sessions = sessions;
    }

    boolean check(boolean thorough) throws SQLException {
        Connection connection = bakery.getConnection(); // expect: close-not-guaranteed
        boolean valid = true;
        try {
            valid = connection.isValid(1);
        } finally {
            if (thorough) {
                connection.close();
            }
        }
        return valid;
    }

    void bake(int loaves) {
        SqlSession session = sessions.openSession(); // expect: close-not-guaranteed
        try {
            int baked = session.update("bread.bake", loaves);
            if (baked == loaves) {
                session.commit();
                session.close();
            } else {
                session.rollback();
            }
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    void sell(String bread, String mode) throws SQLException {
        Connection connection = bakery.getConnection(); // expect: close-not-guaranteed
        switch (mode) {
            case "retail":
                connection.close();
                break;
            case "wholesale":
                System.out.println("wholesale of " + bread);
                break;
            default:
                connection.close();
        }
    }

    void bothBranches(String bread, String mode) throws SQLException {
        Connection connection = bakery.getConnection();
        if (mode.equals("retail")) {
            System.out.println("retail of " + bread);
            connection.close();
        } else {
            connection.close();
        }
    }
}
