package com.acme.clinic;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The way it was written for twenty years. */
public class LegacyDao {
    private static final String URL = "jdbc:mysql://localhost/clinic";

    public List<String> patients(String ward) {
        List<String> patients = new ArrayList<>();
        try {
            Class.forName("com.mysql.jdbc.Driver");
            Connection con = DriverManager.getConnection(URL, "clinic", "clinic"); // expect: close-not-guaranteed
            PreparedStatement ps = con.prepareStatement("select name from patient where ward = ?");
            ps.setString(1, ward);
            ResultSet rs = ps.executeQuery();
            while (rs.next()) {
                patients.add(rs.getString("name"));
            }
            rs.close();
            ps.close();
            con.close();
        } catch (Exception e) {
            e.printStackTrace();
        }
        return patients;
    }

    public boolean remove(String name) {
        Connection con = null;
        PreparedStatement ps = null;
        try {
            con = DriverManager.getConnection(URL, "clinic", "clinic");
            ps = con.prepareStatement("delete from patient where name = ?");
            ps.setString(1, name);
            return ps.executeUpdate() > 0;
        } catch (SQLException e) {
            e.printStackTrace();
            return false;
        } finally {
            try {
                if (ps != null) ps.close();
            } catch (SQLException e) {
                e.printStackTrace();
            }
            try {
                if (con != null) con.close();
            } catch (SQLException e) {
                e.printStackTrace();
            }
        }
    }

    /** The catch returns, and the close stands behind it. */
    public int count() {
        Connection con = null;
        int count = 0;
        try {
            con = DriverManager.getConnection(URL, "clinic", "clinic"); // expect: close-not-guaranteed
            ResultSet rs = con.createStatement().executeQuery("select count(*) from patient");
            if (rs.next()) {
                count = rs.getInt(1);
            }
        } catch (SQLException e) {
            e.printStackTrace();
            return -1;
        }
        try {
            con.close();
        } catch (SQLException e) {
            e.printStackTrace();
        }
        return count;
    }

    /** Closed in both, behind the same test. */
    public void insert(String name) throws SQLException {
        Connection con = null;
        try {
            con = DriverManager.getConnection(URL, "clinic", "clinic");
            con.setAutoCommit(false);
            PreparedStatement ps = con.prepareStatement("insert into patient (name) values (?)");
            ps.setString(1, name);
            ps.executeUpdate();
            con.commit();
        } catch (SQLException e) {
            if (con != null) {
                try {
                    con.rollback();
                } catch (SQLException again) {
                    again.printStackTrace();
                }
            }
            throw e;
        } finally {
            if (con != null) {
                con.close();
            }
        }
    }
}
