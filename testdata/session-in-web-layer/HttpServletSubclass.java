package com.acme.weather.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.ibatis.session.SqlSession;

public class HttpServletSubclass extends HttpServlet {
    private SqlSession readings; // expect: session-in-web-layer

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(readings == null ? 404 : 200);
    }
}
