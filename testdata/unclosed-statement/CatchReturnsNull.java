package com.acme.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

public class CatchReturnsNull {
    private final Connection con;

    public CatchReturnsNull(Connection con) {
        this.con = con;
    }

    public List<String> titles(String author) {
        try {
            List<String> titles = new ArrayList<>();
            PreparedStatement ps = con.prepareStatement("select title from book where author = ?"); // expect: unclosed-statement
            ps.setString(1, author);
            ResultSet rs = ps.executeQuery();
            while (rs.next()) {
                titles.add(rs.getString(1));
            }
            ps.close();
            return titles;
        } catch (SQLException e) {
            e.printStackTrace();
            return null;
        }
    }

    public boolean lend(String title) {
        try (PreparedStatement ps = con.prepareStatement("update book set lent = true where title = ?")) {
            ps.setString(1, title);
            return ps.executeUpdate() == 1;
        } catch (SQLException e) {
            e.printStackTrace();
            return false;
        }
    }

    public void rename(String from, String to) {
        PreparedStatement ps = null;
        try {
            ps = con.prepareStatement("update book set title = ? where title = ?");
            ps.setString(1, to);
            ps.setString(2, from);
            ps.executeUpdate();
        } catch (SQLException e) {
            e.printStackTrace();
        } finally {
            try {
                if (ps != null) {
                    ps.close();
                }
            } catch (SQLException e) {
                e.printStackTrace();
            }
        }
    }
}
