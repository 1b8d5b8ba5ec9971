package com.acme.messages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;

final class HttpAndUrlConnections {
    HttpSession session(HttpServletRequest request) {
        return request.getSession();
    }

    long length(URL address) throws IOException {
        URLConnection connection = address.openConnection();
        return connection.getContentLengthLong();
    }
}
